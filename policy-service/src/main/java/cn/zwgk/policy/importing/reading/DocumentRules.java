package cn.zwgk.policy.importing.reading;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a document must have to be taken over, and what its values have to look like. All that is wrong is told at once.
 * Only what is proactively disclosed (条例 Art. 19) belongs into the public library.
 */
public final class DocumentRules {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int TITLE_CHARACTERS = 300;
    private static final int NUMBER_CHARACTERS = 100;
    private static final int TOPIC_CHARACTERS = 40;
    private static final int TOPICS = 20;
    private static final int BODY_CHARACTERS = 5_000_000;

    private final Mapping mapping;
    private final Dates dates;
    private final InstantSource time;

    public DocumentRules(Mapping mapping, InstantSource time) {
        this.mapping = mapping;
        this.dates = new Dates(mapping.dateFormats());
        this.time = time;
    }

    /** @param document null if a problem refuses it */
    public record Reading(@Nullable ReadDocument document, List<Problem> problems) {}

    public Reading read(RawDocument raw) {
        return new Examination(raw).reading();
    }

    /** One document's examination. */
    private final class Examination {

        private final RawDocument raw;
        private final List<Problem> problems = new ArrayList<>();

        Examination(RawDocument raw) {
            this.raw = raw;
        }

        Reading reading() {
            String title = required(Field.TITLE, TITLE_CHARACTERS);
            String issuer = required(Field.ISSUING_BODY, NUMBER_CHARACTERS);
            String index = limited(Field.INDEX_NUMBER);
            String number = limited(Field.DOCUMENT_NUMBER);
            LocalDate writtenOn = converted(Field.WRITTEN_ON, dates::date, "date-unreadable");
            Instant publishedAt = converted(Field.PUBLISHED_AT, dates::instant, "date-unreadable");
            LocalDate effectiveFrom = converted(Field.EFFECTIVE_FROM, dates::date, "date-unreadable");
            LocalDate lapsesOn = converted(Field.LAPSES_ON, dates::date, "date-unreadable");
            String kind = converted(Field.KIND, Vocabulary::kind, "kind-unknown");
            String validity = converted(Field.VALIDITY, Vocabulary::validity, "validity-unknown");
            checkDisclosure();
            checkOrder(writtenOn, publishedAt, effectiveFrom, lapsesOn, validity);
            BodyText body = body();
            if (problems.stream().anyMatch(Problem::refuses)) {
                return new Reading(null, List.copyOf(problems));
            }
            ReadDocument document = new ReadDocument(
                    raw.place(),
                    sourceKey(index, number, title, issuer, writtenOn),
                    index,
                    title,
                    number,
                    kind == null ? Vocabulary.kindOfTitle(title) : kind,
                    topics(),
                    limited(Field.CATALOGUE_CLASS),
                    issuer,
                    writtenOn,
                    publishedAt,
                    effectiveFrom,
                    lapsesOn,
                    validity,
                    body.html(),
                    body.plainText());
            return new Reading(document, List.copyOf(problems));
        }

        private BodyText body() {
            if (raw.body().length() > BODY_CHARACTERS) {
                refuse(raw.place(), "body-too-long", Integer.toString(BODY_CHARACTERS));
                return BodyText.of("", BodyFormat.TEXT);
            }
            BodyText body = BodyText.of(raw.body(), raw.format());
            if (body.plainText().isBlank()) {
                refuse(raw.place(), "body-empty");
            }
            if (body.activeContent()) {
                problems.add(Problem.noted(raw.place(), "active-content-removed"));
            }
            return body;
        }

        private void checkDisclosure() {
            String mode = raw.text(Field.DISCLOSURE_MODE);
            if (mode != null && !Vocabulary.isProactive(mode)) {
                refuse(raw.placeOf(Field.DISCLOSURE_MODE), "not-proactive", mode);
            }
        }

        private void checkOrder(
                @Nullable LocalDate writtenOn,
                @Nullable Instant publishedAt,
                @Nullable LocalDate effectiveFrom,
                @Nullable LocalDate lapsesOn,
                @Nullable String validity) {
            LocalDate today = LocalDate.ofInstant(time.instant(), CHINA);
            if (writtenOn == null && raw.text(Field.WRITTEN_ON) == null) {
                problems.add(Problem.noted(raw.placeOf(Field.WRITTEN_ON), "written-on-missing"));
            }
            if (writtenOn != null && writtenOn.isAfter(today)) {
                refuse(raw.placeOf(Field.WRITTEN_ON), "written-in-the-future", writtenOn.toString());
            }
            if (publishedAt != null && publishedAt.isAfter(time.instant())) {
                refuse(raw.placeOf(Field.PUBLISHED_AT), "published-in-the-future", raw.text(Field.PUBLISHED_AT));
            }
            if (writtenOn != null
                    && publishedAt != null
                    && LocalDate.ofInstant(publishedAt, CHINA).isBefore(writtenOn)) {
                refuse(raw.placeOf(Field.PUBLISHED_AT), "published-before-written", writtenOn.toString());
            }
            if (effectiveFrom != null && lapsesOn != null && lapsesOn.isBefore(effectiveFrom)) {
                refuse(
                        raw.placeOf(Field.LAPSES_ON),
                        "lapses-before-effect",
                        lapsesOn.toString(),
                        effectiveFrom.toString());
            }
            if ("IN_FORCE".equals(validity) && lapsesOn != null && !lapsesOn.isAfter(today)) {
                problems.add(
                        Problem.noted(raw.placeOf(Field.VALIDITY), "validity-contradicts-dates", lapsesOn.toString()));
            }
        }

        private List<String> topics() {
            String text = raw.text(Field.TOPICS);
            return text == null
                    ? List.of()
                    : Arrays.stream(text.split("[,,;;、\\\\/\\s\\u3000]+"))
                            .filter(topic -> !topic.isBlank() && topic.length() <= TOPIC_CHARACTERS)
                            .distinct()
                            .limit(TOPICS)
                            .toList();
        }

        /** 索引号 tells apart what has one; then the source's own id; then number, title and date together. */
        private String sourceKey(
                @Nullable String index,
                @Nullable String number,
                String title,
                String issuer,
                @Nullable LocalDate writtenOn) {
            String sourceId = raw.text(Field.SOURCE_ID);
            if (index != null) {
                return "index:" + index;
            }
            if (sourceId != null) {
                return mapping.name() + ":" + sourceId;
            }
            String date = writtenOn == null ? "" : writtenOn.toString();
            return "text:" + String.join("|", number == null ? issuer : number, title, date);
        }

        private String required(Field field, int limit) {
            String value = raw.text(field);
            if (value == null) {
                refuse(raw.placeOf(field), "value-missing", field.label());
                return "";
            }
            return withinLimit(field, value.replaceAll("[\\s\\u3000]+", " ").strip(), limit);
        }

        private @Nullable String limited(Field field) {
            String value = raw.text(field);
            return value == null ? null : withinLimit(field, value, NUMBER_CHARACTERS);
        }

        private String withinLimit(Field field, String value, int limit) {
            if (value.length() > limit) {
                refuse(raw.placeOf(field), "value-too-long", field.label(), Integer.toString(limit));
            }
            return value;
        }

        private <T> @Nullable T converted(Field field, Function<String, Optional<T>> conversion, String code) {
            String value = raw.text(field);
            if (value == null) {
                return null;
            }
            Optional<T> converted = conversion.apply(value);
            if (converted.isEmpty()) {
                refuse(raw.placeOf(field), code, field.label(), shortened(value));
            }
            return converted.orElse(null);
        }

        private static String shortened(String value) {
            return value.length() <= 60 ? value : value.substring(0, 60) + "…";
        }

        private void refuse(Place place, String code, @Nullable String... arguments) {
            problems.add(Problem.refused(
                    place, code, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new)));
        }
    }
}
