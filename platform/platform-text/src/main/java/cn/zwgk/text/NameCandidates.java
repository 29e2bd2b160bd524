package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what could be a name in the runs of Chinese characters of a text. */
final class NameCandidates {

    private static final String BODIES = "局委办厅处科部署";
    private static final String BORDERS = "，。；：、（）()“”\"\n\t ！？,;:《〈|—";
    private static final String MASKS = "某*×○〇xX";

    /** 明民发〔2026〕8号 is the number of a document. */
    private static final String NUMBER_FOLLOWS = "〔［【";

    private static final Pattern PLACE = Pattern.compile(
            "\\p{IsHan}{0,3}(?:小区|花园|公寓|新村|家园|社区|街道|广场|大厦|名邸|佳苑).*|[县区镇乡](?![长委]).*|家\\p{IsHan}?[湾坝沟屯庄寨坪].*",
            Pattern.DOTALL);
    private static final int LONGEST_PLACE = 6;

    /** 3幢201室张三: who is told of behind a door lives there. */
    private static final Pattern AFTER_DOOR =
            Pattern.compile("\\p{IsHan}\\d+(?:(?:单元|室|号楼|号|幢|栋|组|社|-)\\d{0,4}(?:室|号)?)的?$");

    private static final int LONGEST_DOOR = 12;

    /** So many characters beside a dot may belong to a name with dots. */
    private static final int DOTTED = 5;

    private NameCandidates() {}

    /** The candidates of a text without those on certain lines; of those that overlap the best. */
    static List<NameCandidate> in(String plain, Set<Integer> linesLeftOut) {
        List<NameCandidate> candidates = new ArrayList<>();
        int start = 0;
        int line = 0;
        while (start < plain.length()) {
            if (plain.charAt(start) == '\n') {
                line = start + 1;
            }
            int end = endOfRun(plain, start);
            if (end > start && !linesLeftOut.contains(line)) {
                addOf(Wording.of(plain, start, end), candidates);
                if (end < plain.length() && plain.charAt(end) == '·') {
                    addDotted(plain, start, end, candidates);
                }
            }
            start = Math.max(end, start + 1);
        }
        return candidates;
    }

    private static int endOfRun(String plain, int from) {
        int end = from;
        while (end < plain.length() && Character.isIdeographic(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void addOf(Wording run, List<NameCandidate> candidates) {
        String text = run.text();
        for (int at = run.start(); at < run.end() - 1; at++) {
            int surname = NameCosts.surnameAt(text, at, run.end());
            if (surname > 0) {
                for (int end = at + surname + 1; end <= Math.min(run.end(), at + surname + 2); end++) {
                    float likeness = run.gain(at, end, NameCosts.of(text, at, end, surname));
                    if (likeness >= NameWeights.LEAST_LIKENESS && !isMasked(text, end) && !isBesideDot(run, at, end)) {
                        add(
                                new NameCandidate(
                                        at, end, text.substring(at, end), likeness, before(run, at), after(run, end)),
                                candidates);
                    }
                }
            }
        }
    }

    private static void add(NameCandidate candidate, List<NameCandidate> candidates) {
        while (!candidates.isEmpty()
                && candidates.getLast().end() > candidate.start()
                && candidate.isBetterThan(candidates.getLast())) {
            candidates.removeLast();
        }
        if (candidates.isEmpty() || candidates.getLast().end() <= candidate.start()) {
            candidates.add(candidate);
        }
    }

    private static boolean isMasked(String text, int end) {
        return MASKS.indexOf(text.charAt(end - 1)) >= 0
                || (end < text.length() && (MASKS + NUMBER_FOLLOWS).indexOf(text.charAt(end)) >= 0);
    }

    /** 买买提·吐尔逊, whose form alone is that of a name. */
    private static void addDotted(String plain, int runStart, int dot, List<NameCandidate> candidates) {
        int last = dot;
        int stop = endOfRun(plain, dot + 1);
        while (stop < plain.length() && plain.charAt(stop) == '·' && stop > last + 1) {
            last = stop;
            stop = endOfRun(plain, stop + 1);
        }
        int start = DottedNames.beginOf(plain, dot);
        int end = DottedNames.endOf(plain, last);
        if (start >= runStart && DottedNames.isPart(plain, start, dot) && DottedNames.isPart(plain, last + 1, end)) {
            float word = before(Wording.of(plain, runStart, start), start);
            float before = word < 0 ? word : Math.max(word, NameWeights.LEAST_BESIDE);
            float after = after(Wording.of(plain, end, stop), end);
            float likeness = NameWeights.Needed.IN_ANY_TEXT.mostLikeness();
            add(new NameCandidate(start, end, plain.substring(start, end), likeness, before, after), candidates);
        }
    }

    /** 巴特 is no name in 巴特尔·其其格. */
    private static boolean isBesideDot(Wording run, int at, int end) {
        String text = run.text();
        return (run.end() < text.length() && text.charAt(run.end()) == '·' && run.end() - end < DOTTED)
                || (run.start() > 0 && text.charAt(run.start() - 1) == '·' && at - run.start() < DOTTED);
    }

    private static float before(Wording run, int at) {
        String text = run.text();
        boolean placeGoesOn = run.end() < text.length() && Labels.isDigit(text.charAt(run.end()));
        if (!placeGoesOn
                && AFTER_DOOR
                        .matcher(text.substring(Math.max(0, at - LONGEST_DOOR), at))
                        .find()) {
            return NameWeights.AT_DOOR;
        }
        if (at == run.start()) {
            return at == 0 || BORDERS.indexOf(text.charAt(at - 1)) >= 0 ? NameWeights.AT_BORDER : 0;
        }
        for (int length = Math.min(BesideNames.LONGEST, at - run.start()); length > 0; length--) {
            float weight = BesideNames.before(text.substring(at - length, at));
            if (weight != 0 && (length > WordCosts.LONGEST || run.isWordBefore(at - length, at))) {
                return weight;
            }
        }
        return BODIES.indexOf(text.charAt(at - 1)) >= 0 ? NameWeights.OF_A_BODY : 0;
    }

    private static float after(Wording run, int end) {
        String text = run.text();
        if (end == run.end()) {
            boolean border = end == text.length() || BORDERS.indexOf(text.charAt(end)) >= 0;
            return border ? NameWeights.AT_BORDER + afterComma(text, end) + afterColon(text, end) : 0;
        }
        if (PLACE.matcher(text.substring(end, Math.min(run.end(), end + LONGEST_PLACE)))
                .matches()) {
            return NameWeights.OF_A_PLACE;
        }
        for (int length = Math.min(BesideNames.LONGEST, run.end() - end); length > 0; length--) {
            float weight = BesideNames.after(text.substring(end, end + length));
            if (weight != 0 && (length > WordCosts.LONGEST || run.isWordAfter(end, end + length))) {
                return weight;
            }
        }
        return 0;
    }

    /** 张三：您反映的…: a letter begins with whom it is for. */
    private static float afterColon(String text, int colon) {
        boolean toYou = colon + 1 < text.length()
                && "：:".indexOf(text.charAt(colon)) >= 0
                && "您你".indexOf(text.charAt(colon + 1)) >= 0;
        return toYou ? NameWeights.ADDRESSED : 0;
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
                return weight * NameWeights.PAST_COMMA;
            }
        }
        return 0;
    }
}
