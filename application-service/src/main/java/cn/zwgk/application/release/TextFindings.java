package cn.zwgk.application.release;

import cn.zwgk.text.Kind;
import cn.zwgk.text.Mask;
import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is found in one text: what leads to an applicant, and what the screening of the platform finds (Articles 14 and 15). The
 * same words in the same line are one finding.
 */
final class TextFindings {

    private TextFindings() {}

    /** Something found, with the words as they stand in the text. */
    record Found(int from, String words, Finding finding) {

        @Override
        public String toString() {
            return "Found[" + finding.kind() + "]";
        }
    }

    /**
     * @param key what tells this text from others; part of each finding's fingerprint
     * @param source as {@link Finding#source}
     */
    static List<Found> in(String text, String key, String source, ApplicantTraces traces) {
        List<ApplicantTraces.Spot> spots = traces.in(text);
        Stream<Found> applicants = spots.stream()
                .map(spot -> found(text, key, source, spot.kind(), spot.from(), spot.to(), spot.clearable()));
        Stream<Found> screened = TextScreen.sightings(text).stream()
                .filter(sighting -> spots.stream().noneMatch(spot -> spot.overlaps(sighting.start(), sighting.end())))
                .map(sighting -> found(text, key, source, sighting));
        Map<String, Found> once = new LinkedHashMap<>();
        Stream.concat(applicants, screened)
                .sorted(Comparator.comparingInt(Found::from))
                .forEach(found -> once.putIfAbsent(found.finding().id(), found));
        return List.copyOf(once.values());
    }

    private static Found found(String text, String key, String source, Sighting sighting) {
        FindingKind kind = FindingKind.of(sighting.kind());
        return found(text, key, source, kind, sighting.start(), sighting.end(), true);
    }

    private static Found found(
            String text, String key, String source, FindingKind kind, int from, int to, boolean clearable) {
        String words = text.substring(from, to);
        String id = Fingerprint.of(String.join("\u0000", key, kind.name(), words, line(text, from, to)))
                .substring(0, 32);
        return new Found(
                from,
                words,
                new Finding(id, kind, source, null, null, null, false, masked(kind, words), clearable, null));
    }

    private static String masked(FindingKind kind, String words) {
        return switch (kind) {
            case APPLICANT_NAME, NAME -> Mask.of(Kind.NAME, words);
            case APPLICANT_NUMBER, IDENTITY_NUMBER -> Mask.of(Kind.IDENTITY_NUMBER, words);
            case APPLICANT_CONTACT -> Mask.of(words.contains("@") ? Kind.EMAIL : Kind.ADDRESS, words);
            case MOBILE_PHONE -> Mask.of(Kind.MOBILE_PHONE, words);
            case BANK_CARD -> Mask.of(Kind.BANK_CARD, words);
            case EMAIL -> Mask.of(Kind.EMAIL, words);
            case NUMBER_PLATE -> Mask.of(Kind.NUMBER_PLATE, words);
            case PASSPORT -> Mask.of(Kind.PASSPORT, words);
            case ADDRESS -> Mask.of(Kind.ADDRESS, words);
            case CASE_NUMBER, SECRECY_MARK, HIDDEN_TEXT, NO_TEXT -> words;
        };
    }

    private static String line(String text, int from, int to) {
        int begin = text.lastIndexOf('\n', from) + 1;
        int end = text.indexOf('\n', to);
        return text.substring(Math.min(begin, from), end < 0 ? text.length() : end)
                .strip();
    }
}
