package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names under a heading that announces them, and lines of nothing but names. */
final class NameLists {

    private static final Pattern HEADING = Pattern.compile(
            ".*(名单|公示对象|人员如下|对象如下|家庭如下|人员公示|对象公示|户如下|考生如下|拟\\p{IsHan}{2,10}(?:对象|人员|人选)|候选人|评选结果|获奖|模范|表彰|好人榜|光荣榜|人员为|名册|花名册|登记表|明细表|一览表|(?:对象|人员|家庭|老人|儿童|学生)一览|发放表).*");
    static final Pattern OF_OFFICERS = Pattern.compile(
            ".*(领导小组|工作组|专班|专家|评委|评审|委员会|成员名单|成员如下|联络员|执法人员|律师|机构名单|单位名单|企业名单|项目名单|组织名单|社会组织|场所|品牌|代表名单|任免|任职|任命|干部|书记|局长|主任|监督员|班子|值班|清单|目录).*");
    private static final Pattern BORDER = Pattern.compile("[ \\t、，,；;/|]+|(?<=[\\p{IsHan}])(?:[。.])$");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[（(]?\\d{1,4}[)）.、．:：]?|[（(]?[一二三四五六七八九十]{1,3}[)）、.]|[①-⑳])\\s*");
    private static final Pattern INTRODUCTION = Pattern.compile("^[^：:\\n]{2,60}[：:]\\s*");
    private static final Pattern REMARK = Pattern.compile("[（(][^）)]{0,12}[)）]$");
    private static final int LINES_UNDER_A_HEADING = 400;

    /** So many names on a line need no announcement. */
    private static final int MANY = 5;

    /** From here on what looks like a name with a seldom surname is one. */
    private static final int SURE = 3;

    private static final int SEVERAL = 2;

    private static final double MOSTLY = 0.75;

    private static final int MOST_REMARKS = 4;

    private record Item(int start, int end, String words) {}

    private NameLists() {}

    static void find(List<Line> lines, Sightings sightings) {
        int announced = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (OF_OFFICERS.matcher(line.words()).matches()) {
                announced = 0;
            } else if (HEADING.matcher(line.words()).matches()) {
                announced = LINES_UNDER_A_HEADING;
                afterIntroduction(line, sightings);
            } else if (!line.words().isBlank()) {
                boolean names = read(line, 0, announced > 0, sightings)
                        || (announced > 0 && afterIntroduction(line, sightings))
                        || withRemarks(lines, i, announced > 0 ? SEVERAL : SURE, sightings);
                announced = names || line.words().length() < 40 ? Math.max(0, announced - 1) : 0;
            }
        }
    }

    /** 张三　　罗村村民: a name and what he is, on several lines one after another. */
    private static boolean withRemarks(List<Line> lines, int index, int least, Sightings sightings) {
        Optional<Item> name = name(lines.get(index));
        int first = index;
        int last = index;
        while (name.isPresent()
                && index - first < least
                && first > 0
                && name(lines.get(first - 1)).isPresent()) {
            first--;
        }
        while (name.isPresent()
                && last - index < least
                && last + 1 < lines.size()
                && name(lines.get(last + 1)).isPresent()) {
            last++;
        }
        if (last - first + 1 < least) {
            return false;
        }
        name.ifPresent(found -> sightings.add(Kind.NAME, found.start(), found.end()));
        return name.isPresent();
    }

    private static Optional<Item> name(Line line) {
        List<Line.Cell> cells = line.wideCells().size() > 1 ? line.wideCells() : line.cells();
        if (cells.size() < 2
                || cells.size() > MOST_REMARKS
                || NamesAmongPeople.IN_OFFICE.matcher(line.words()).find()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        Line.Cell first = cells.getFirst();
        addItem(first.start(), first.words(), 0, first.words().length(), items);
        return items.stream()
                .filter(item -> NameForms.isLikely(item.words()) && !NameForms.isPlace(item.words()))
                .findFirst();
    }

    /** 一班：, 第二组：, 名单：. */
    private static boolean afterIntroduction(Line line, Sightings sightings) {
        Matcher introduction = INTRODUCTION.matcher(line.words());
        return introduction.find()
                && introduction.end() < line.words().length()
                && read(line, introduction.end(), true, sightings);
    }

    /** Whether the line from here on consists of names. */
    private static boolean read(Line line, int from, boolean announced, Sightings sightings) {
        if (!announced
                && (line.cells().size() < MANY
                        && line.words().chars().filter(c -> c == '、').count() < MANY - 1)) {
            return false;
        }
        List<Item> items = items(line, from, announced);
        List<Item> names =
                items.stream().filter(item -> NameForms.isLikely(item.words())).toList();
        int needed = announced ? 1 : MANY;
        double share = announced ? 0.6 : 0.9;
        if (names.size() < needed || names.size() < share * items.size()) {
            return false;
        }
        boolean hardlyAnythingElse = names.size() >= SURE && names.size() >= MOSTLY * items.size();
        items.stream()
                .filter(item -> (NameForms.mayBe(item.words()) && !NameForms.beginsAWord(item.words()))
                        || (hardlyAnythingElse && NameForms.mayBeRare(item.words())))
                .forEach(name -> sightings.add(Kind.NAME, name.start(), name.end()));
        return true;
    }

    private static List<Item> items(Line line, int from, boolean announced) {
        List<Item> items = new ArrayList<>();
        String words = joined(line.words());
        Matcher border = BORDER.matcher(words);
        int start = from;
        Matcher introduction = INTRODUCTION.matcher(words);
        if (announced && from == 0 && introduction.find()) {
            start = introduction.end();
        }
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
