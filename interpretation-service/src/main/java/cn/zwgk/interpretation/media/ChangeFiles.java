package cn.zwgk.interpretation.media;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.materials.ChangeDraft;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.media.MediaIntake.Received;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Adds files to a draft, says what they show, puts them in order, takes them away. */
@UseCase
public class ChangeFiles {

    private final ChangeDraft drafts;
    private final MaterialFiles files;

    ChangeFiles(ChangeDraft drafts, MaterialFiles files) {
        this.drafts = drafts;
        this.files = files;
    }

    /**
     * Adds a file; a recording, its subtitles and its cover take the place of what was there.
     *
     * @throws Refused 409 {@code files-too-many}, and what {@link ChangeDraft} refuses
     */
    @Transactional
    public MaterialFile add(
            InterpretationId material,
            @Nullable String ifMatch,
            Received received,
            @Nullable String textInstead,
            Actor drafter) {
        drafts.note(material, ifMatch, drafter, "material.file-added");
        List<MaterialFile> before = of(material, received.role());
        if (received.role().most() == 1) {
            before.forEach(old -> files.remove(old.id()));
        } else if (before.size() >= received.role().most()) {
            throw Refused.conflict("files-too-many", received.role().most());
        }
        int position = before.isEmpty() ? 0 : before.getLast().position() + 1;
        MaterialFile added = new MaterialFile(
                Ids.next(),
                received.role(),
                position,
                received.fileName(),
                received.mediaType(),
                received.original(),
                received.servedType(),
                received.served(),
                received.words() == null ? textInstead : received.words());
        files.add(material, added);
        return added;
    }

    /**
     * Says what a picture shows.
     *
     * @throws Refused 422 {@code file-speaks-for-itself} for subtitles and recordings, whose words are their own
     */
    @Transactional
    public void describe(
            InterpretationId material, @Nullable String ifMatch, UUID id, @Nullable String textInstead, Actor drafter) {
        drafts.note(material, ifMatch, drafter, "material.file-described");
        MaterialFile file = files.get(material, id);
        if (!file.role().isSeen()) {
            throw Refused.invalid("file-speaks-for-itself");
        }
        files.describe(id, textInstead == null ? null : textInstead.strip());
    }

    /**
     * Puts the pictures in an order.
     *
     * @throws Refused 422 {@code order-incomplete} unless each picture is named once
     */
    @Transactional
    public void arrange(InterpretationId material, @Nullable String ifMatch, List<UUID> order, Actor drafter) {
        drafts.note(material, ifMatch, drafter, "material.files-arranged");
        List<UUID> present =
                of(material, FileRole.PICTURE).stream().map(MaterialFile::id).toList();
        if (order.size() != present.size() || !new HashSet<>(order).equals(new HashSet<>(present))) {
            throw Refused.invalid("order-incomplete");
        }
        for (int i = 0; i < order.size(); i++) {
            files.place(order.get(i), i);
        }
    }

    @Transactional
    public void remove(InterpretationId material, @Nullable String ifMatch, UUID id, Actor drafter) {
        drafts.note(material, ifMatch, drafter, "material.file-removed");
        files.remove(files.get(material, id).id());
    }

    private List<MaterialFile> of(InterpretationId material, FileRole role) {
        return files.of(material).stream().filter(file -> file.role() == role).toList();
    }
}
