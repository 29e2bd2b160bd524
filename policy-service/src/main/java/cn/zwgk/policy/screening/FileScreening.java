package cn.zwgk.policy.screening;

import cn.zwgk.files.FileRedaction;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.files.WholeText;
import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.attachment.AttachmentText;
import cn.zwgk.text.Mask;
import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import cn.zwgk.uploads.FileStore;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found in attachments. A content is read once for each edition of the rules; what is kept of it is masked, so that
 * the findings do not become a second place where the data lies.
 */
@Component
class FileScreening {

    /** A finding in a file, as it is kept. */
    record FileSighting(
            String id,
            FindingKind kind,
            String place,
            boolean hidden,
            String excerpt,
            String context,
            boolean redactable) {}

    /** What is known of a file: whether it is under an electronic seal (电子签章), and what was found in it. */
    record ScreenedFile(boolean sealed, List<FileSighting> sightings) {}

    private static final TypeReference<List<FileSighting>> LIST = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final AttachmentText texts;
    private final FileRedaction redaction;
    private final FileStore files;
    private final InstantSource time;
    /** Apart from the transaction of whoever asks, which may be one that only reads. */
    private final TransactionTemplate keeping;

    FileScreening(
            JdbcClient database,
            JsonMapper json,
            AttachmentText texts,
            FileRedaction redaction,
            FileStore files,
            InstantSource time,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.json = json;
        this.texts = texts;
        this.redaction = redaction;
        this.files = files;
        this.time = time;
        this.keeping = new TransactionTemplate(transactions);
        this.keeping.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    ScreenedFile of(Attachment attachment) {
        return database.sql(
                        "select sealed, findings from screened_file where sha256 = ? and media_type = ? and edition = ?")
                .params(attachment.sha256(), attachment.mediaType(), TextScreen.EDITION)
                .query((row, number) ->
                        new ScreenedFile(row.getBoolean("sealed"), json.readValue(row.getString("findings"), LIST)))
                .optional()
                .orElseGet(() -> screen(attachment));
    }

    private ScreenedFile screen(Attachment attachment) {
        ScreenedFile found = looked(attachment);
        keeping.executeWithoutResult(status -> keep(attachment, found));
        return found;
    }

    private void keep(Attachment attachment, ScreenedFile found) {
        database.sql("""
                        insert into screened_file (sha256, media_type, edition, sealed, findings, screened_at)
                        values (:sha256, :type, :edition, :sealed, cast(:findings as jsonb), :at)
                        on conflict (sha256, media_type, edition) do nothing""")
                .param("sha256", attachment.sha256())
                .param("type", attachment.mediaType())
                .param("edition", TextScreen.EDITION)
                .param("sealed", found.sealed())
                .param("findings", json.writeValueAsString(found.sightings()))
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private ScreenedFile looked(Attachment attachment) {
        try {
            boolean sealed = isSealed(attachment);
            boolean redactable = !sealed && redaction.supports(attachment.mediaType());
            WholeText file = WholeText.of(texts.of(attachment));
            List<Sighting> sightings = TextScreen.sightings(file.text());
            Fingerprints fingerprints = new Fingerprints(attachment.sha256(), file.text(), sightings);
            return new ScreenedFile(
                    sealed,
                    sightings.stream()
                            .map(sighting -> new FileSighting(
                                    fingerprints.of(sighting),
                                    FindingKind.of(sighting.kind()),
                                    file.at(sighting.start()).place(),
                                    file.at(sighting.start()).hidden(),
                                    Mask.of(sighting.kind(), sighting.text()),
                                    fingerprints.context(sighting),
                                    redactable))
                            .toList());
        } catch (UnreadableFile unreadable) {
            String id = attachment.sha256().substring(0, 32);
            return new ScreenedFile(
                    false,
                    List.of(new FileSighting(
                            id, FindingKind.UNREADABLE_FILE, "", false, "", unreadable.code(), false)));
        }
    }

    /** What is too short to be a whole file carries no seal either. */
    private boolean isSealed(Attachment attachment) {
        try {
            return redaction.isSealed(files.path(attachment.sha256()), attachment.mediaType());
        } catch (UnreadableFile fragment) {
            return false;
        }
    }

    /** The texts behind these findings, as they stand in the file. */
    List<String> texts(Attachment attachment, List<String> ids) {
        WholeText file = WholeText.of(texts.of(attachment));
        List<Sighting> sightings = TextScreen.sightings(file.text());
        Fingerprints fingerprints = new Fingerprints(attachment.sha256(), file.text(), sightings);
        return sightings.stream()
                .filter(sighting -> ids.contains(fingerprints.of(sighting)))
                .flatMap(sighting -> sighting.text().lines())
                .flatMap(line -> List.of(line.split("\t")).stream())
                .map(String::strip)
                .filter(piece -> piece.length() > 1)
                .distinct()
                .toList();
    }
}
