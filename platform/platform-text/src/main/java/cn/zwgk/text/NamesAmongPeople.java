package cn.zwgk.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Once a text is known to tell of people, what stands alone and looks like a name is one, and so is a name that was found
 * before wherever it stands again. In a text without any such finding nothing is looked for, so that clean notices stay clean.
 */
final class NamesAmongPeople {

    /** Where a name can begin: at the beginning of a line, a clause or a cell, behind a colon or a bracket. */
    private static final Pattern BEGINNING = Pattern.compile("(?<![\\p{IsHan}·*\\d])(?=[\\p{IsHan}])");

    private static final Pattern ALONE =
            Pattern.compile("([\\p{IsHan}·\u200B]{2,12}?)(?=(?:先生|女士|同学|老人|老师傅|小朋友)?(?:[^\\p{IsHan}·*×\\d]|$))");
    /** Officers in their office, and people who act for somebody else. */
    static final Pattern IN_OFFICE = Pattern.compile(
            "任命|免去|任免|聘任|职务|出席|主持|局长|主任|处长|科长|书记|[市县区镇乡部组院站所会校司团]长|委员(?!会)|理事|监事|代表|院士|教授|专家|记者|律师|法官|检察(?!院|机关)|领导|干部|负责人|经办人|承办|执法人员|发言人|通讯员|供稿|撰稿|摄影|联系人|咨询|工程师|设计师|总经理|董事|评审|评委|值班(?!人员)|带班|编辑|审核人|签发人|监督员|认证员|联络员|调解员|仲裁员|听证员|调研员|巡视员|党组|0\\d{2,3}[- ]?\\d{7,8}");

    private NamesAmongPeople() {}

    static void find(String plain, List<Table> tables, Sightings sightings) {
        if (sightings.inOrder().stream().noneMatch(found -> found.kind().isPersonal())) {
            return;
        }
        Set<Line> ofOfficers = tables.stream()
                .filter(Table::official)
                .flatMap(table -> table.rows().stream())
                .collect(Collectors.toSet());
        for (Line line : Line.of(plain)) {
            if (!ofOfficers.contains(line)) {
                inLine(plain, line, sightings);
            }
        }
        again(plain, sightings);
    }

    private static void inLine(String plain, Line line, Sightings sightings) {
        Matcher beginning = BEGINNING.matcher(plain).region(line.start(), line.end());
        beginning.useTransparentBounds(true);
        Matcher alone = ALONE.matcher(plain).useTransparentBounds(true).useAnchoringBounds(false);
        while (beginning.find()) {
            int start = beginning.start();
            int end = alone.region(start, line.end()).lookingAt() && isName(alone.group(1))
                    ? alone.end(1)
                    : NameReader.endOf(plain, start, false);
            if (end > start
                    && isName(plain.substring(start, end))
                    && !IN_OFFICE.matcher(NamesInText.sentence(plain, start)).find()) {
                sightings.add(Kind.NAME, start, end);
            }
        }
    }

    private static boolean isName(String given) {
        String words = given.replace(String.valueOf(PlainForm.INVISIBLE), "");
        return NameForms.isLikely(words) && !NameForms.isPlace(words);
    }

    /** 张三丰 is found wherever he is named; a name of two characters only where no longer word can be meant. */
    private static void again(String plain, Sightings sightings) {
        Set<String> names = sightings.inOrder().stream()
                .filter(found -> found.kind() == Kind.NAME)
                .map(Sighting::text)
                .filter(NameForms::isLikely)
                .collect(Collectors.toSet());
        for (WordList.Hit hit : new WordList(names).in(plain)) {
            boolean apart = hit.start() == 0
                    || !Character.isIdeographic(plain.charAt(hit.start() - 1))
                    || hit.end() == plain.length()
                    || !Character.isIdeographic(plain.charAt(hit.end()));
            if (hit.word().length() > 2 || apart) {
                sightings.add(Kind.NAME, hit.start(), hit.end());
            }
        }
    }
}
