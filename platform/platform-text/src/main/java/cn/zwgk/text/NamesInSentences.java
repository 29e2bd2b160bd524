package cn.zwgk.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names in sentences, by weighing: how little the characters are like words and how much like a name, what stands before and
 * after it, whether another name stands beside it, and whether the text tells of people at all. No single one decides.
 */
final class NamesInSentences {

    private static final String NUMERALS = "一二三四五六七八九十百";
    private static final String NUMBERING = " 0123456789（）()、.．①②③④⑤⑥⑦⑧⑨⑩" + NUMERALS;
    private static final Set<String> CONNECTIVES = Set.of("、", "和", "与", "及", "以及", "跟");

    /** What the first lines say of a notice about people. */
    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "[^。]{0,60}?(?:救助|处罚决定|催告|走失|认领|收养|寻[找人亲]|见义勇为|好人|事迹|慰问|走访|鸣谢|捐赠|捐款|婚姻登记|信访|反映|遗体|死亡|送达|名单|表彰|抚养|孤儿|儿童|老人|残疾|低保|特困|补贴|志愿者|家庭|迁坟|墓|发放登记|花名册|上门认证|探访)");

    /** What tells of people who died long ago. */
    private static final Pattern HISTORIC =
            Pattern.compile("(?:[秦汉晋隋唐宋元明清]|民国)(?:代|朝|末|初|时期|年间)|[北南]宋|[东西]汉|诗人|词人|文学家|古代|历史上|诞辰|故里|典故");

    /** Waters and hills in a text without people; people are called 长江 and 海山 too. */
    private static final String OF_NATURE = "江河湖海山岛港沟渠岭泉溪";

    /** So many different names, and one in so many characters, make a text one about people. */
    private static final int SEVERAL = 3;

    private static final int NOT_SELDOM = 150;

    private NamesInSentences() {}

    static void find(String plain, List<Table> tables, Sightings sightings) {
        Set<Integer> ofOfficers = tables.stream()
                .filter(Table::official)
                .flatMap(table -> table.rows().stream())
                .map(Line::start)
                .collect(Collectors.toSet());
        List<NameCandidate> candidates = NameCandidates.in(plain, ofOfficers);
        boolean people =
                sightings.inOrder().stream().anyMatch(found -> found.kind().isPersonal());
        if (people || Addresses.tellOfPeople(plain) || tellsOfPeople(plain, candidates)) {
            accept(plain, candidates, sightings);
        }
    }

    /** Whether something is a name beyond doubt, or the same is likely to be one in several places. */
    private static boolean tellsOfPeople(String plain, List<NameCandidate> candidates) {
        boolean heading = ABOUT_PEOPLE.matcher(plain).lookingAt();
        NameWeights.Needed needed = heading ? NameWeights.Needed.UNDER_HEADING : NameWeights.Needed.IN_ANY_TEXT;
        Map<String, Integer> times = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (NameCandidate candidate : candidates) {
            boolean likely = candidate.hasWordBeside() && candidate.isEnough(needed, NameWeights.AGAIN);
            int before = likely ? times.merge(candidate.name(), 1, Integer::sum) - 1 : 0;
            if (likely && isName(plain, candidate, before > 0 ? needed.less(NameWeights.AGAIN) : needed)) {
                return true;
            }
            boolean hardlyWords =
                    (candidate.likeness() >= NameWeights.HARDLY_WORDS || candidate.isHardlyWordsAtBorder())
                            && OF_NATURE.indexOf(plain.charAt(candidate.end() - 1)) < 0;
            if (hardlyWords && isName(plain, candidate, NameWeights.Needed.AMONG_PEOPLE)) {
                names.add(candidate.name());
            }
        }
        return names.size() >= SEVERAL
                && names.size() * NOT_SELDOM >= plain.length()
                && !NameLists.OF_OFFICERS
                        .matcher(plain.lines().findFirst().orElse(""))
                        .matches();
    }

    private static void accept(String plain, List<NameCandidate> candidates, Sightings sightings) {
        boolean[] names = new boolean[candidates.size()];
        for (int i = 0; i < names.length; i++) {
            NameCandidate candidate = candidates.get(i);
            names[i] = isName(plain, candidate, NameWeights.Needed.AMONG_PEOPLE)
                    || isFound(candidate, sightings)
                    || (i > 0 && names[i - 1] && isBeside(plain, candidates.get(i - 1), candidate, candidate));
        }
        for (int i = names.length - 2; i >= 0; i--) {
            NameCandidate candidate = candidates.get(i);
            names[i] = names[i] || (names[i + 1] && isBeside(plain, candidate, candidates.get(i + 1), candidate));
        }
        boolean items = IntStream.range(0, names.length).anyMatch(i -> names[i] && isItem(plain, candidates.get(i)));
        for (int i = 0; i < names.length; i++) {
            NameCandidate candidate = candidates.get(i);
            if (names[i] || (items && isItem(plain, candidate) && isNameBesideName(candidate))) {
                sightings.add(Kind.NAME, candidate.start(), candidate.end());
            }
        }
    }

    private static boolean isFound(NameCandidate candidate, Sightings sightings) {
        return sightings.within(candidate.start(), candidate.start() + 1).stream()
                .anyMatch(found -> found.kind() == Kind.NAME && found.end() == candidate.end());
    }

    /** Whether one of two on both sides of 、, 和 or 与 is a name because the other is. */
    private static boolean isBeside(String plain, NameCandidate one, NameCandidate other, NameCandidate asked) {
        return other.start() - one.end() <= 2
                && other.start() > one.end()
                && CONNECTIVES.contains(plain.substring(one.end(), other.start()))
                && isNameBesideName(asked);
    }

    private static boolean isNameBesideName(NameCandidate candidate) {
        return candidate.isEnough(NameWeights.Needed.AMONG_PEOPLE, NameWeights.BESIDE_NAME)
                && !NameForms.isPlace(candidate.name());
    }

    /** 1.张三，… and 2.李四，… on the next line: items of one list begin with the same. */
    private static boolean isItem(String plain, NameCandidate candidate) {
        int start = candidate.start();
        while (start > 0 && NUMBERING.indexOf(plain.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean numbered = start < candidate.start()
                && NUMERALS.indexOf(plain.charAt(candidate.start() - 1)) < 0
                && (start == 0 || plain.charAt(start - 1) == '\n');
        return numbered && candidate.after() >= NameWeights.AT_BORDER;
    }

    private static boolean isName(String plain, NameCandidate candidate, NameWeights.Needed needed) {
        boolean known = needed.equals(NameWeights.Needed.AMONG_PEOPLE);
        boolean beside = candidate.hasWordBeside() || (known && candidate.isHardlyWordsAtBorder());
        if (!beside
                || !candidate.isEnough(needed, 0)
                || NameForms.isPlace(candidate.name())
                || NameForms.isMasked(candidate.name())) {
            return false;
        }
        String sentence = withoutRemarks(NamesInText.sentence(plain, candidate.start()), candidate.name());
        boolean office = candidate.before() < NameWeights.SURE
                && !candidate.isEnough(needed, NameWeights.OFFICE_IN_SENTENCE)
                && NamesAmongPeople.IN_OFFICE.matcher(sentence).find();
        return !office && !HISTORIC.matcher(sentence).find();
    }

    /** 张三（街道干部）——李四: what stands in brackets is said of who stands directly before them. */
    private static String withoutRemarks(String sentence, String name) {
        return sentence.contains("（")
                ? sentence.replaceAll("(?<!" + Pattern.quote(name) + ")（[^（）]{0,20}）", "")
                : sentence;
    }
}
