package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names in sentences, by weighing: how little the characters are like words and how much like a name, what stands before and
 * after it, whether another name stands beside it, and whether the text tells of people at all. No single one decides.
 */
final class NamesInSentences {

    /** A stretch that could be a name, and what speaks for it. */
    private record Candidate(int start, int end, float likeness, float before, float after) {

        float score() {
            return Math.min(likeness, Weights.MOST_LIKENESS) + before + after;
        }
    }

    private record Weights() {
        /** However much it looks like a name, something beside it has to say so too. */
        static final float MOST_LIKENESS = 7;
        /** A candidate that is a word, or cuts one, by more than this is none whatever stands beside it. */
        static final float LEAST_LIKENESS = -5;
        /** A sentence, a clause or a bracket begins before it or ends after it. */
        static final float AT_BORDER = 1;
        /** Another name on the other side of 、, 和 or 与. */
        static final float BESIDE_NAME = 3.5f;
        /** 市财政局王芳 speaks for her office. */
        static final float OF_A_BODY = -6;
        /** The sentence tells of someone in office. */
        static final float OFFICE_IN_SENTENCE = -3;
        /** Needed beside the likeness. */
        static final float LEAST_BESIDE = 2;

        static final float ENOUGH = 11;
        static final float ENOUGH_AMONG_PEOPLE = 7;
    }

    private static final String BODIES = "局委办厅处科部署";
    private static final Set<String> CONNECTIVES = Set.of("、", "和", "与", "及", "以及", "跟");
    private static final String BORDERS = "，。；：、（）()“”\"\n\t ！？,;:《〈|";

    private static final int DOTTED = 5;

    private NamesInSentences() {}

    static void find(String plain, List<Table> tables, Sightings sightings) {
        Set<Integer> ofOfficers = tables.stream()
                .filter(Table::official)
                .flatMap(table -> table.rows().stream())
                .map(Line::start)
                .collect(Collectors.toSet());
        List<Candidate> candidates = new ArrayList<>();
        int start = 0;
        int line = 0;
        while (start < plain.length()) {
            if (plain.charAt(start) == '\n') {
                line = start + 1;
            }
            int end = start;
            while (end < plain.length() && Character.isIdeographic(plain.charAt(end))) {
                end++;
            }
            if (end - start >= 2 && !ofOfficers.contains(line)) {
                addOf(Wording.of(plain, start, end), candidates);
            }
            start = Math.max(end, start + 1);
        }
        accept(plain, best(candidates), sightings);
    }

    private static void addOf(Wording run, List<Candidate> candidates) {
        String text = run.text();
        for (int at = run.start(); at < run.end() - 1; at++) {
            int surname = NameCosts.surnameAt(text, at, run.end());
            if (surname == 0) {
                continue;
            }
            for (int end = at + surname + 1; end <= Math.min(run.end(), at + surname + 2); end++) {
                float likeness = run.gain(at, end, NameCosts.of(text, at, end, surname));
                boolean masked = end < text.length() && "某*×○〇xX".indexOf(text.charAt(end)) >= 0
                        || isBesideDot(run, at, end);
                if (likeness >= Weights.LEAST_LIKENESS && !masked) {
                    candidates.add(new Candidate(at, end, likeness, before(run, at), after(run, end)));
                }
            }
        }
    }

    /** 巴特 is no name in 巴特尔·其其格. */
    private static boolean isBesideDot(Wording run, int at, int end) {
        String text = run.text();
        return (run.end() < text.length() && text.charAt(run.end()) == '·' && run.end() - end < DOTTED)
                || (run.start() > 0 && text.charAt(run.start() - 1) == '·' && at - run.start() < DOTTED);
    }

    private static float before(Wording run, int at) {
        if (at == run.start()) {
            return at == 0 || BORDERS.indexOf(run.text().charAt(at - 1)) >= 0 ? Weights.AT_BORDER : 0;
        }
        for (int length = Math.min(BesideNames.LONGEST, at - run.start()); length > 0; length--) {
            float weight = BesideNames.before(run.text().substring(at - length, at));
            if (weight != 0 && (length > WordCosts.LONGEST || run.isWordBefore(at - length, at))) {
                return weight;
            }
        }
        return BODIES.indexOf(run.text().charAt(at - 1)) >= 0 ? Weights.OF_A_BODY : 0;
    }

    private static float after(Wording run, int end) {
        String text = run.text();
        if (end == run.end()) {
            return end == text.length() || BORDERS.indexOf(text.charAt(end)) >= 0 ? Weights.AT_BORDER : 0;
        }
        for (int length = Math.min(BesideNames.LONGEST, run.end() - end); length > 0; length--) {
            float weight = BesideNames.after(text.substring(end, end + length));
            if (weight != 0 && (length > WordCosts.LONGEST || run.isWordAfter(end, end + length))) {
                return weight;
            }
        }
        return 0;
    }

    /** Of those that overlap the one with the most to speak for it. */
    private static List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            while (!best.isEmpty() && best.getLast().end() > candidate.start() && best.getLast().score() < candidate.score()) {
                best.removeLast();
            }
            if (best.isEmpty() || best.getLast().end() <= candidate.start()) {
                best.add(candidate);
            }
        }
        return best;
    }

    private static void accept(String plain, List<Candidate> candidates, Sightings sightings) {
        boolean people = sightings.inOrder().stream().anyMatch(found -> found.kind().isPersonal());
        people = people || candidates.stream().anyMatch(candidate -> isName(plain, candidate, Weights.ENOUGH));
        if (!people) {
            return;
        }
        boolean[] names = new boolean[candidates.size()];
        for (int i = 0; i < names.length; i++) {
            Candidate candidate = candidates.get(i);
            names[i] = isName(plain, candidate, Weights.ENOUGH_AMONG_PEOPLE)
                    || isFound(candidate, sightings)
                    || (i > 0 && names[i - 1] && isBeside(plain, candidates.get(i - 1), candidate, candidate));
        }
        for (int i = names.length - 2; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            names[i] = names[i] || (names[i + 1] && isBeside(plain, candidate, candidates.get(i + 1), candidate));
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i]) {
                sightings.add(Kind.NAME, candidates.get(i).start(), candidates.get(i).end());
            }
        }
    }

    private static boolean isFound(Candidate candidate, Sightings sightings) {
        return sightings.within(candidate.start(), candidate.start() + 1).stream()
                .anyMatch(found -> found.kind() == Kind.NAME && found.end() == candidate.end());
    }

    /** Whether one of two on both sides of 、, 和 or 与 is a name because the other is. */
    private static boolean isBeside(String plain, Candidate one, Candidate other, Candidate asked) {
        return other.start() - one.end() <= 2
                && other.start() > one.end()
                && CONNECTIVES.contains(plain.substring(one.end(), other.start()))
                && asked.score() + Weights.BESIDE_NAME >= Weights.ENOUGH_AMONG_PEOPLE;
    }

    private static boolean isName(String plain, Candidate candidate, float enough) {
        if (Math.max(candidate.before(), candidate.after()) < Weights.LEAST_BESIDE || candidate.score() < enough) {
            return false;
        }
        return candidate.score() + Weights.OFFICE_IN_SENTENCE >= enough
                || !NamesAmongPeople.IN_OFFICE
                        .matcher(NamesInText.sentence(plain, candidate.start()))
                        .find();
    }
}
