package cn.zwgk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Collectors;

/**
 * Names in sentences, by weighing: how little the characters are like words and how much like a name, what stands before and
 * after it, whether another name stands beside it, and whether the text tells of people at all. No single one decides.
 */
final class NamesInSentences {

    /** A stretch that could be a name, and what speaks for it. */
    private record Candidate(int start, int end, String name, float likeness, float before, float after) {

        float score(Needed needed) {
            return Math.min(likeness, needed.mostLikeness()) + before + after;
        }

        /** Among others at the same place likeness counts in full. */
        boolean isBetterThan(Candidate other) {
            return likeness + before + after > other.likeness + other.before + other.after;
        }

        /** At the border of a clause nothing more has to speak for what can hardly be words. */
        boolean isHardlyWords() {
            return likeness >= Weights.HARDLY_WORDS && Math.min(before, after) >= 0 && Math.max(before, after) >= Weights.AT_BORDER;
        }

        boolean hasWordBeside() {
            return Math.max(before, after) >= Weights.LEAST_BESIDE || before + after > 2 * Weights.AT_BORDER;
        }
    }

    /**
     * What a candidate needs to be a name.
     *
     * @param mostLikeness however much it looks like a name, no more counts: something beside it has to say so too
     * @param score so much in all
     */
    private record Needed(float mostLikeness, float score) {

        static final Needed IN_ANY_TEXT = new Needed(7, 11);
        static final Needed UNDER_HEADING = new Needed(7, 9);
        static final Needed AMONG_PEOPLE = new Needed(4, 4);

        Needed less(float by) {
            return new Needed(mostLikeness, score - by);
        }
    }

    private record Weights() {
        /** A candidate that is a word, or cuts one, by more than this is none whatever stands beside it. */
        static final float LEAST_LIKENESS = -6;
        static final float HARDLY_WORDS = 9;
        /** A sentence, a clause or a bracket begins before it or ends after it. */
        static final float AT_BORDER = 1;
        static final float PAST_COMMA = 0.5f;
        /** Another name on the other side of 、, 和 or 与. */
        static final float BESIDE_NAME = 3.5f;
        /** 市财政局王芳 speaks for her office. */
        static final float OF_A_BODY = -6;
        /** The sentence tells of someone in office. */
        static final float OFFICE_IN_SENTENCE = -3;
        /** Needed beside the likeness. */
        static final float LEAST_BESIDE = 2;

        /** Nothing else than a person stands there. */
        static final float SURE = 4;

        static final float AGAIN = 1;
    }

    private static final String BODIES = "局委办厅处科部署";
    private static final String NUMBERING = " 0123456789一二三四五六七八九十百（）()、.．①②③④⑤⑥⑦⑧⑨⑩";
    private static final Set<String> CONNECTIVES = Set.of("、", "和", "与", "及", "以及", "跟");
    private static final String BORDERS = "，。；：、（）()“”\"\n\t ！？,;:《〈|";

    /** What the first lines say of a notice about people. */
    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "[^。]{0,60}?(?:救助|处罚决定|催告|走失|认领|收养|寻[找人亲]|见义勇为|好人|事迹|慰问|走访|鸣谢|捐赠|捐款|婚姻登记|信访|反映|遗体|死亡|送达|名单|表彰|抚养|孤儿|儿童|老人|残疾|低保|特困|补贴|志愿者|家庭|迁坟|墓)");
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
            int end = endOfRun(plain, start);
            if (end - start >= 2 && !ofOfficers.contains(line)) {
                addOf(Wording.of(plain, start, end), candidates);
            }
            if (end < plain.length() && plain.charAt(end) == '·' && end > start) {
                addDotted(plain, start, end, candidates);
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
                        || text.charAt(end - 1) == '某'
                        || isBesideDot(run, at, end);
                if (likeness >= Weights.LEAST_LIKENESS && !masked) {
                    candidates.add(new Candidate(at, end, text.substring(at, end), likeness, before(run, at), after(run, end)));
                }
            }
        }
    }

    /** 买买提·吐尔逊, whose form alone is that of a name. */
    private static void addDotted(String plain, int runStart, int dot, List<Candidate> candidates) {
        int last = dot;
        int stop = endOfRun(plain, dot + 1);
        while (stop < plain.length() && plain.charAt(stop) == '·' && stop > last + 1) {
            last = stop;
            stop = endOfRun(plain, stop + 1);
        }
        int start = DottedNames.beginOf(plain, dot);
        int end = DottedNames.endOf(plain, last);
        if (start < dot && end > last + 1 && start >= runStart) {
            float word = before(Wording.of(plain, runStart, start), start);
            float before = word < 0 ? word : Math.max(word, Weights.LEAST_BESIDE);
            float after = after(Wording.of(plain, end, stop), end);
            candidates.add(new Candidate(
                    start, end, plain.substring(start, end), Needed.IN_ANY_TEXT.mostLikeness(), before, after));
        }
    }

    private static int endOfRun(String plain, int from) {
        int end = from;
        while (end < plain.length() && Character.isIdeographic(plain.charAt(end))) {
            end++;
        }
        return end;
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
            boolean border = end == text.length() || BORDERS.indexOf(text.charAt(end)) >= 0;
            return border ? Weights.AT_BORDER + afterComma(text, end) : 0;
        }
        for (int length = Math.min(BesideNames.LONGEST, run.end() - end); length > 0; length--) {
            float weight = BesideNames.after(text.substring(end, end + length));
            if (weight != 0 && (length > WordCosts.LONGEST || run.isWordAfter(end, end + length))) {
                return weight;
            }
        }
        return 0;
    }

    /** 张三，因病住院: what the next clause begins with is said of him, but less surely. */
    private static float afterComma(String text, int comma) {
        if (comma >= text.length() || text.charAt(comma) != '，') {
            return 0;
        }
        for (int length = BesideNames.LONGEST; length > 0; length--) {
            int stop = comma + 1 + length;
            String word = stop <= text.length() ? text.substring(comma + 1, stop) : "";
            float weight = Math.max(BesideNames.after(word), BesideNames.before(word));
            if (weight > 0 || BesideNames.after(word) < 0) {
                return weight * Weights.PAST_COMMA;
            }
        }
        return 0;
    }

    /** Of those that overlap the one with the most to speak for it. */
    private static List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            while (!best.isEmpty() && best.getLast().end() > candidate.start() && candidate.isBetterThan(best.getLast())) {
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
        Needed needed = ABOUT_PEOPLE.matcher(plain).lookingAt() ? Needed.UNDER_HEADING : Needed.IN_ANY_TEXT;
        people = people || tellsOfPeople(plain, candidates, needed);
        if (!people) {
            return;
        }
        boolean[] names = new boolean[candidates.size()];
        for (int i = 0; i < names.length; i++) {
            Candidate candidate = candidates.get(i);
            names[i] = isName(plain, candidate, Needed.AMONG_PEOPLE)
                    || isFound(candidate, sightings)
                    || (i > 0 && names[i - 1] && isBeside(plain, candidates.get(i - 1), candidate, candidate));
        }
        for (int i = names.length - 2; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            names[i] = names[i] || (names[i + 1] && isBeside(plain, candidate, candidates.get(i + 1), candidate));
        }
        boolean items = IntStream.range(0, names.length)
                .anyMatch(i -> names[i] && isItem(plain, candidates.get(i)));
        for (int i = 0; i < names.length; i++) {
            Candidate candidate = candidates.get(i);
            boolean item = items && isItem(plain, candidate) && candidate.score(Needed.AMONG_PEOPLE) + Weights.BESIDE_NAME >= Needed.AMONG_PEOPLE.score();
            if (names[i] || (item && !NameForms.isPlace(candidate.name()))) {
                sightings.add(Kind.NAME, candidates.get(i).start(), candidates.get(i).end());
            }
        }
    }

    /** Whether something is a name beyond doubt, or the same is likely to be one in several places. */
    private static boolean tellsOfPeople(String plain, List<Candidate> candidates, Needed needed) {
        Map<String, Integer> times = new HashMap<>();
        for (Candidate candidate : candidates) {
            boolean likely = candidate.hasWordBeside() && candidate.score(needed) >= needed.score() - Weights.AGAIN;
            int before = likely ? times.merge(candidate.name(), 1, Integer::sum) - 1 : 0;
            if (likely && isName(plain, candidate, before > 0 ? needed.less(Weights.AGAIN) : needed)) {
                return true;
            }
        }
        return false;
    }

    /** 1.张三，… and 2.李四，… on the next line: items of one list begin with the same. */
    private static boolean isItem(String plain, Candidate candidate) {
        int start = candidate.start();
        while (start > 0 && NUMBERING.indexOf(plain.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean numbered = start < candidate.start() && (start == 0 || plain.charAt(start - 1) == '\n');
        return numbered && candidate.after() >= Weights.AT_BORDER;
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
                && asked.score(Needed.AMONG_PEOPLE) + Weights.BESIDE_NAME >= Needed.AMONG_PEOPLE.score();
    }

    private static boolean isName(String plain, Candidate candidate, Needed needed) {
        boolean place = NameForms.isPlace(candidate.name());
        boolean beside = candidate.hasWordBeside() || (needed.equals(Needed.AMONG_PEOPLE) && candidate.isHardlyWords());
        if (place || !beside || candidate.score(needed) < needed.score()) {
            return false;
        }
        return candidate.before() >= Weights.SURE
                || candidate.score(needed) + Weights.OFFICE_IN_SENTENCE >= needed.score()
                || !NamesAmongPeople.IN_OFFICE
                        .matcher(NamesInText.sentence(plain, candidate.start()))
                        .find();
    }
}
