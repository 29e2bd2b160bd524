package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;

/** How much of one kind was to be found in notices, what was missed of it, and what was found in its name and is none. */
record Measured(Kind kind, long wanted, long hits, List<String> missed, List<String> wrong) {

    static Measured of(Kind kind, List<Marked> notices) {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        long wanted = 0;
        long hits = 0;
        for (Marked notice : notices) {
            List<Sighting> found = TextScreen.sightings(notice.text());
            for (Sighting expected : notice.expected()) {
                if (expected.kind() == kind) {
                    wanted++;
                    if (found.stream().noneMatch(one -> isSame(one, expected))) {
                        missed.add(shown(notice, expected));
                    }
                }
            }
            for (Sighting one : found) {
                if (one.kind() == kind && notice.either().stream().noneMatch(one::overlaps)) {
                    if (notice.expected().stream().anyMatch(expected -> isSame(one, expected))) {
                        hits++;
                    } else {
                        wrong.add(shown(notice, one));
                    }
                }
            }
        }
        return new Measured(kind, wanted, hits, missed, wrong);
    }

    double recall() {
        return 1 - (double) missed.size() / wanted;
    }

    double precision() {
        return (double) hits / (hits + wrong.size());
    }

    @Override
    public String toString() {
        return "%s: %d, recall %.4f, precision %.4f".formatted(kind, wanted, recall(), precision());
    }

    /** A number is found whole or not at all; of an address four fifths have to be right. */
    private static boolean isSame(Sighting found, Sighting wanted) {
        int common = Math.min(found.end(), wanted.end()) - Math.max(found.start(), wanted.start());
        double least = wanted.kind() == Kind.ADDRESS ? 0.8 : 1;
        return found.kind() == wanted.kind() && common >= least * Math.max(found.length(), wanted.length());
    }

    private static String shown(Marked notice, Sighting sighting) {
        int from = Math.max(0, sighting.start() - 20);
        int to = Math.min(notice.text().length(), sighting.end() + 15);
        return "[%s] %s"
                .formatted(sighting.text(), notice.text().substring(from, to).replace("\n", "\\n"));
    }
}
