package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names under a heading that announces them, and lines of nothing but names. */
final class NameLists {

    private static final Pattern HEADING =
            Pattern.compile(".*(名单|公示对象|人员如下|对象如下|家庭如下|人员公示|对象公示|户如下|考生如下|人员为|名册|花名册|登记表|明细表|一览表|发放表).*");
    private static final Pattern OF_OFFICERS = Pattern.compile(
            ".*(领导小组|工作组|专班|专家|评委|评审|委员会|成员名单|成员如下|联络员|执法人员|律师|机构名单|单位名单|企业名单|项目名单|组织名单|社会组织|场所|品牌|代表名单|任免|任职|任命|干部|书记|局长|主任|监督员|班子|清单|目录).*");
    private static final Pattern BORDER = Pattern.compile("[ \\t、，,；;/|]+|(?<=[\\p{IsHan}])(?:[。.])$");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[（(]?\\d{1,4}[)）.、．:：]?|[（(]?[一二三四五六七八九十]{1,3}[)）、.]|[①-⑳])\\s*");
    private static final Pattern INTRODUCTION = Pattern.compile("^[^：:\\n]{2,60}[：:]\\s*");
    private static final Pattern REMARK = Pattern.compile("[（(][^）)]{0,12}[)）]$");
    private static final int LINES_UNDER_A_HEADING = 400;

    /** So many names on a line need no announcement. */
    private static final int MANY = 5;

    private record Item(int start, int end, String words) {}

    private NameLists() {}

    static void find(List<Line> lines, Sightings sightings) {
        int announced = 0;
        for (Line line : lines) {
            if (OF_OFFICERS.matcher(line.words()).matches()) {
                announced = 0;
            } else if (HEADING.matcher(line.words()).matches()) {
                announced = LINES_UNDER_A_HEADING;
                afterIntroduction(line, sightings);
            } else if (!line.words().isBlank()) {
                boolean names = read(line, 0, announced > 0, sightings);
                announced = names || line.words().length() < 40 ? Math.max(0, announced - 1) : 0;
            }
        }
    }

    private static void afterIntroduction(Line line, Sightings sightings) {
        Matcher introduction = INTRODUCTION.matcher(line.words());
        if (introduction.find() && introduction.end() < line.words().length()) {
            read(line, introduction.end(), true, sightings);
        }
    }

    /** Whether the line from here on consists of names. */
    private static boolean read(Line line, int from, boolean announced, Sightings sightings) {
        if (!announced
                && (line.cells().size() < MANY
                        && line.words().chars().filter(c -> c == '、').count() < MANY - 1)) {
            return false;
        }
        List<Item> items = items(line, from);
        List<Item> names =
                items.stream().filter(item -> NameForms.isLikely(item.words())).toList();
        int needed = announced ? 1 : MANY;
        double share = announced ? 0.6 : 0.9;
        if (names.size() < needed || names.size() < share * items.size()) {
            return false;
        }
        items.stream()
                .filter(item -> NameForms.mayBe(item.words()) && !NameForms.beginsAWord(item.words()))
                .forEach(name -> sightings.add(Kind.NAME, name.start(), name.end()));
        return true;
    }

    private static List<Item> items(Line line, int from) {
        List<Item> items = new ArrayList<>();
        String words = joined(line.words());
        Matcher border = BORDER.matcher(words);
        int start = from;
        while (start < words.length()) {
            boolean found = border.find(start);
            int end = found ? border.start() : words.length();
            addItem(line.start(), words, start, end, items);
            start = found ? border.end() : words.length();
        }
        return items;
    }

    /** Numbers and remarks around a name do not count: 3.张三（二孩）. */
    private static void addItem(int offset, String words, int start, int end, List<Item> items) {
        String item = words.substring(start, end);
        Matcher numbering = NUMBERING.matcher(item);
        int skipped = numbering.find() ? numbering.end() : 0;
        Matcher remark = REMARK.matcher(item);
        int last = remark.find() ? remark.start() : item.length();
        if (last > skipped) {
            String bare = item.substring(skipped, last).replace(String.valueOf(PlainForm.INVISIBLE), "");
            items.add(new Item(offset + start + skipped, offset + start + last, bare));
        }
    }

    private static String joined(String words) {
        return Line.together(words);
    }
}
