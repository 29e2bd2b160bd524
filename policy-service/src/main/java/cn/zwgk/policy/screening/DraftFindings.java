package cn.zwgk.policy.screening;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.screening.FileScreening.FileSighting;
import cn.zwgk.text.Mask;
import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is found in a draft as it stands now. Nothing is carried over from an earlier text: the texts are screened whenever
 * somebody asks, the files once.
 */
@Component
public class DraftFindings {

    private final Attachments attachments;
    private final FileScreening files;
    private final Clearances clearances;

    DraftFindings(Attachments attachments, FileScreening files, Clearances clearances) {
        this.attachments = attachments;
        this.files = files;
        this.clearances = clearances;
    }

    /** All findings in the order of the text, attachments last. */
    public List<Finding> of(Document document) {
        Map<String, Clearance> decided = clearances.of(document.id());
        @Nullable String summary = document.metadata().summary();
        return Stream.of(
                        inWords("title", document.metadata().title()).stream(),
                        inWords("summary", summary == null ? "" : summary).stream(),
                        inBody(document.body().html()).stream(),
                        attachments.of(document.id()).stream().flatMap(this::inFile))
                .flatMap(findings -> findings)
                .map(finding -> finding.with(decided.get(finding.id())))
                .toList();
    }

    private static List<Finding> inWords(String source, String words) {
        List<Sighting> sightings = TextScreen.sightings(words);
        Fingerprints fingerprints = new Fingerprints(source, words, sightings);
        return sightings.stream()
                .map(sighting -> finding(source, sighting, sighting.start(), fingerprints))
                .toList();
    }

    static List<Finding> inBody(String html) {
        BodyText body = BodyText.of(html);
        List<Sighting> sightings = TextScreen.sightings(body.text());
        Fingerprints fingerprints = new Fingerprints("body", body.text(), sightings);
        return sightings.stream()
                .map(sighting -> finding("body", sighting, body.plainOffset(sighting.start()), fingerprints))
                .toList();
    }

    /** The body with the findings of these names masked. */
    static String masked(String html, List<String> ids) {
        BodyText body = BodyText.of(html);
        List<Sighting> sightings = TextScreen.sightings(body.text());
        Fingerprints fingerprints = new Fingerprints("body", body.text(), sightings);
        return body.masked(sightings.stream()
                .filter(sighting -> ids.contains(fingerprints.of(sighting)))
                .toList());
    }

    /** Other words, such as a title, likewise. */
    static String maskedWords(String source, String words, List<String> ids) {
        List<Sighting> sightings = TextScreen.sightings(words);
        Fingerprints fingerprints = new Fingerprints(source, words, sightings);
        StringBuilder masked = new StringBuilder(words);
        for (Sighting sighting : sightings) {
            if (ids.contains(fingerprints.of(sighting))) {
                masked.replace(sighting.start(), sighting.end(), Mask.of(sighting.kind(), sighting.text()));
            }
        }
        return masked.toString();
    }

    private static Finding finding(String source, Sighting sighting, int start, Fingerprints fingerprints) {
        return new Finding(
                fingerprints.of(sighting),
                FindingKind.of(sighting.kind()),
                source,
                null,
                null,
                null,
                false,
                start,
                sighting.text().length(),
                Mask.of(sighting.kind(), sighting.text()),
                fingerprints.context(sighting),
                sighting.kind().isPersonal(),
                null);
    }

    private Stream<Finding> inFile(Attachment attachment) {
        return files.of(attachment).sightings().stream().map(sighting -> finding(attachment, sighting));
    }

    /** The attachments under an electronic seal (电子签章), which are published as they are or not at all. */
    public List<Attachment> sealed(Document document) {
        return attachments.of(document.id()).stream()
                .filter(attachment -> files.of(attachment).sealed())
                .toList();
    }

    private static Finding finding(Attachment attachment, FileSighting sighting) {
        return new Finding(
                sighting.id(),
                sighting.kind(),
                "attachment",
                attachment.id(),
                attachment.fileName(),
                sighting.place(),
                sighting.hidden(),
                -1,
                0,
                sighting.excerpt(),
                sighting.context(),
                sighting.redactable() && sighting.kind() != FindingKind.SECRECY_MARK,
                null);
    }
}
