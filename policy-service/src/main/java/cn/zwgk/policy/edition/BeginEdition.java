package cn.zwgk.policy.edition;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.attachment.PassAttachments;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.EditionBegun;
import cn.zwgk.policy.document.EditionNature;
import cn.zwgk.policy.document.Revision;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 起草新版本: begins a draft of the next edition with the text and the attachments as they are published. */
@UseCase
public class BeginEdition {

    private final Documents documents;
    private final PassAttachments attachments;
    private final Chronicle chronicle;
    private final InstantSource time;

    BeginEdition(Documents documents, PassAttachments attachments, Chronicle chronicle, InstantSource time) {
        this.documents = documents;
        this.attachments = attachments;
        this.chronicle = chronicle;
        this.time = time;
    }

    /**
     * @param nature a revision unless told
     * @param changedOn the day on which the information changed; today unless told
     * @throws Refused {@code edition-already-begun} if another draft is on its way, {@code change-note-missing}
     */
    @Transactional
    public Document begin(
            Document published,
            @Nullable EditionNature nature,
            @Nullable String changeNote,
            @Nullable LocalDate changedOn,
            Actor drafter) {
        if (documents.openEdition(published.id()).isPresent()) {
            throw Refused.conflict("edition-already-begun");
        }
        Revision revision = revision(published.id(), nature, changeNote, changedOn);
        Document draft = published.nextEdition().begin(DocumentId.next(), revision, drafter, time.instant());
        EditionBegun fact = new EditionBegun(published.id().value(), draft.id().value());
        chronicle.write(draft, drafter, "document.draft", fact, revision.changeNote());
        chronicle.mention(published, drafter, Chronicle.nameOf(DocumentAct.BEGIN_EDITION), revision.changeNote());
        attachments.copy(published.id(), draft.id());
        return draft;
    }

    /** Says anew what the draft changes. */
    @Transactional
    public void describe(
            Document draft,
            @Nullable EditionNature nature,
            @Nullable String changeNote,
            @Nullable LocalDate changedOn,
            Actor drafter) {
        Revision revision = revision(draft.id(), nature, changeNote, changedOn);
        draft.nextEdition().describe(revision.nature(), revision.changeNote(), revision.changedOn(), drafter);
        chronicle.note(draft, drafter, "document.edit", Map.of("version", draft.version()));
    }

    private Revision revision(
            DocumentId of, @Nullable EditionNature nature, @Nullable String changeNote, @Nullable LocalDate changedOn) {
        LocalDate today = ChinaTime.today(time);
        if (changedOn != null && changedOn.isAfter(today)) {
            throw Refused.invalid("changed-in-the-future");
        }
        return new Revision(
                of,
                nature == null ? EditionNature.REVISION : nature,
                changeNote == null ? "" : changeNote.strip(),
                changedOn == null ? today : changedOn);
    }
}
