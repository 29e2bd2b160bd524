package cn.zwgk.application.release;

import cn.zwgk.application.casefile.Applicant;
import cn.zwgk.application.casefile.ApplicationCase.Stored;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What would lead from a text to who applied: name, numbers and contacts of the applicants and the numbers of their cases, however
 * they are spaced and in full or half width. Lives for one look through a release and is kept nowhere.
 */
final class ApplicantTraces {

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST = 6;

    private final List<Trace> traces = new ArrayList<>();

    /** @param clearable false for a person; the name of a company may well belong to the information itself */
    private record Trace(FindingKind kind, String squeezed, boolean clearable) {

        @Override
        public String toString() {
            return "Trace[" + kind + "]";
        }
    }

    /** A place in a text, from inclusive, to exclusive. */
    record Spot(FindingKind kind, int from, int to, boolean clearable) {

        boolean overlaps(int start, int end) {
            return from < end && start < to;
        }
    }

    private ApplicantTraces() {}

    static ApplicantTraces of(List<Stored> cases) {
        ApplicantTraces all = new ApplicantTraces();
        for (Stored each : cases) {
            Applicant applicant = each.applicant();
            boolean company = !applicant.identityType().isOfPerson();
            all.add(FindingKind.APPLICANT_NAME, applicant.name(), SHORTEST_NAME, company);
            all.add(FindingKind.APPLICANT_NUMBER, applicant.identityNumber(), SHORTEST, company);
            all.add(FindingKind.APPLICANT_CONTACT, phone(applicant.phone()), SHORTEST, company);
            all.add(FindingKind.APPLICANT_CONTACT, applicant.email(), SHORTEST, company);
            all.add(FindingKind.APPLICANT_CONTACT, applicant.address(), SHORTEST, company);
            all.add(FindingKind.CASE_NUMBER, each.registrationNumber(), SHORTEST, false);
        }
        return all;
    }

    private void add(FindingKind kind, @Nullable String value, int shortest, boolean clearable) {
        String squeezed = value == null ? "" : new Squeezed(value).text();
        if (squeezed.length() >= shortest) {
            traces.add(new Trace(kind, squeezed, clearable));
        }
    }

    private static @Nullable String phone(@Nullable String given) {
        return given == null ? null : given.replaceAll("[^0-9]", "").replaceFirst("^(00)?86(?=1[0-9]{10}$)", "");
    }

    /** Where they stand in the text, without overlaps. */
    List<Spot> in(String text) {
        Squeezed squeezed = new Squeezed(text);
        List<Spot> spots = new ArrayList<>();
        for (Trace trace : traces) {
            int at = squeezed.text().indexOf(trace.squeezed());
            while (at >= 0) {
                int from = squeezed.origin(at);
                int to = squeezed.origin(at + trace.squeezed().length() - 1) + 1;
                if (spots.stream().noneMatch(spot -> spot.overlaps(from, to))) {
                    spots.add(new Spot(trace.kind(), from, to, trace.clearable()));
                }
                at = squeezed.text().indexOf(trace.squeezed(), at + 1);
            }
        }
        return List.copyOf(spots);
    }

    /** A text without spaces, dashes and invisible characters, in half width, which knows where each character was. */
    private static final class Squeezed {

        private final String text;
        private final List<Integer> origins = new ArrayList<>();

        Squeezed(String original) {
            StringBuilder squeezed = new StringBuilder();
            for (int i = 0; i < original.length(); i++) {
                String plain = Normalizer.normalize(String.valueOf(original.charAt(i)), Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT);
                for (int k = 0; k < plain.length(); k++) {
                    char c = plain.charAt(k);
                    if (!isFiller(c)) {
                        squeezed.append(c);
                        origins.add(i);
                    }
                }
            }
            text = squeezed.toString();
        }

        private static boolean isFiller(char c) {
            int type = Character.getType(c);
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || type == Character.FORMAT
                    || type == Character.CONTROL
                    || type == Character.DASH_PUNCTUATION
                    || c == '·';
        }

        String text() {
            return text;
        }

        int origin(int index) {
            return origins.get(index);
        }
    }
}
