package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in running text: after the word for who somebody is, before what is told of him, beside his number. */
final class NamesInText {

    private static final String B = "[ \u200B]{0,4}";

    private static final WordList LABELS = new WordList(NameForms.words("name-labels.txt"));
    private static final Pattern AFTER_LABEL = Pattern.compile("(?:姓名|名称)?(?:[（(][^）)\\n]{1,10}[)）])?(?:" + B
            + "[：:\\t|]" + B + "|为" + B + "[：:]" + B + "|[ ]{1,6}|[\"“])");
    /** 姓　名：, 申 请 人：, as the layout of forms wants it. */
    private static final Pattern SPREAD_LABEL = Pattern.compile("(?:" + spread("姓名") + "|" + spread("户主") + "|"
            + spread("申请人") + "|" + spread("当事人") + ")" + B + "[：:\\t|]" + B);
    /** 收养人：, 代领人：, but not those who act for an office or a company. */
    private static final Pattern ANY_PERSON = Pattern.compile(
            "(?<=\\p{IsHan})[人者](?<!(?:负责|经办|审核|审批|代表|法|主持|联系|发言|签发|责任|承办|主办|核稿|拟稿|起草|校对|印发|受理|办案|执法|调查|记录|填表|填报|制表|复核|监督|介绍|召集|发布|新闻|出席|参加|主讲|授课|讲解|带队|牵头|分管|编辑|登记|检查|评估|鉴定|招标|采购|投标|中标|发起|创始|管理|制作|设计|供应|承包|出租|录入|统计|撰稿|供稿|走访|核查|入户|通讯|候选)[人者])(?:姓名)?[：:]"
                    + B);

    /** 张三：, on a line by itself, and then what he is told. */
    private static final Pattern SALUTATION = Pattern.compile(
            "(?m)^[ \\t]*([\\p{IsHan}·]{2,12})(?:[（(][^）)\\n]{2,40}[)）])?[：:][ ]*\\n[ \\t]*(?=你|您|因|本机关|我局|经)");

    /** In the middle of several names. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("、([\\p{IsHan}·]{2,12})(?=、)");

    private static final Pattern CONTACT = Pattern.compile("联" + B + "系" + B + "人(?:姓名)?" + B + "[：:\\t| ]" + B);
    private static final Pattern MOBILE_NEAR = Pattern.compile("(?<!\\d)1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");

    /** 张三（男，…, 张三，身份证号…. */
    private static final Pattern TOLD_OF = Pattern.compile(
            "(?=[，,（(\\s]{1,3}(?:男|女|身份证|公民身份|居民身份|证件号|护照|性别|汉族|现年|\\d{2}岁|[一二三四五六七八九]十[一二三四五六七八九]?岁|1[89]\\d\\d年\\d|20\\d\\d年\\d{1,2}月\\d{0,2}日?(?:出)?生|户籍|家住|住[^房建院宿宅]|残疾证|系(?:低保|特困|孤儿|残疾)))");
    /** Before a name at the beginning of an item of a list. */
    private static final Pattern ITEM = Pattern.compile(
            "(?m)^[ \\t]*(?:[（(]?(?:\\d{1,4}|[一二三四五六七八九十]{1,3})[)）.、．:：]?[ ]*)?([\\p{IsHan}·\u200B]{2,12})(?=[，,；; \\t（(])");

    /** 等5人, 3户: how many the names before it are. */
    private static final Pattern COUNT = Pattern.compile(
            "(?:等[ ]?|共[ ]?|(?<=\\p{IsHan}))(?<!第)(?:\\d{1,5}|[一二三四五六七八九十百两]{1,4})余?[ ]?(?:人|户|名|位)(?!民|大|社|才|口|均|次|数|以上|以下|组成|至)");

    /** Three words of two characters are more often places. */
    private static final int LEAST_OF_THREE = 8;

    private static final String LIST_BORDERS = "，,。；：:\n（(“\t";
    private static final int LONGEST_LIST = 4000;
    private static final String BETWEEN = " ，,、：:（([/;；·—-|\t\u200B*";
    /** What may stand between somebody's name and his number. */
    private static final List<String> WORDS_BETWEEN = List.of(
            "身份证号码", "身份证号", "身份证件号码", "身份证件", "身份证", "居民身份证", "居民", "公民身份号码", "公民身份证号码", "公民", "有效证件号码", "证件号码", "证件号",
            "证件", "银行卡号", "银行卡", "银行账号", "社保卡", "社保卡号", "卡号", "账号", "联系电话", "联系方式", "联系手机", "手机号码", "手机号", "手机", "移动电话",
            "电话号码", "电话", "护照号码", "护照号", "护照", "号码", "男", "女", "汉族", "本人", "其", "的", "为", "是");

    private static final Pattern OFFICIAL = Pattern.compile(
            "任命|免去|任免|聘任|同志|职务|出席|主持|局长|主任|处长|科长|书记|市长|县长|区长|镇长|乡长|部长|组长|委员|院长|站长|所长|会长|理事|监事|代表|院士|教授|专家|记者|律师|法官|检察|领导|干部|教师");
    private static final Pattern APPOINTMENT =
            Pattern.compile("任命|免去|任免|聘任|(?:任|为|的)\\p{IsHan}{2,20}(?:局长|主任|处长|科长|院长|站长|所长|职务)");

    private NamesInText() {}

    static void find(String plain, List<Table> tables, Sightings sightings) {
        afterLabels(plain, sightings);
        contacts(plain, sightings);
        besideNumbers(plain, sightings);
        NamesInSentences.find(plain, tables, sightings);
        beforeWhatIsTold(plain, sightings);
        beginningOfItems(plain, sightings);
        counted(plain, sightings);
        addressed(plain, sightings);
        inARow(plain, sightings);
    }

    private static void afterLabels(String plain, Sightings sightings) {
        Matcher after = AFTER_LABEL.matcher(plain);
        for (WordList.Hit label : LABELS.in(plain)) {
            if (after.region(label.end(), plain.length()).lookingAt()) {
                addAll(
                        plain,
                        after.end(),
                        after.group().contains("：") || after.group().contains(":"),
                        sightings);
            }
        }
        for (Pattern form : new Pattern[] {SPREAD_LABEL, ANY_PERSON}) {
            Matcher label = form.matcher(plain);
            while (label.find()) {
                addAll(plain, label.end(), true, sightings);
            }
        }
    }

    /** The person to turn to is an officer, unless a mobile phone says otherwise. */
    private static void contacts(String plain, Sightings sightings) {
        Matcher label = CONTACT.matcher(plain);
        while (label.find()) {
            String after = plain.substring(label.end(), Math.min(plain.length(), label.end() + 45));
            if (MOBILE_NEAR.matcher(after.lines().findFirst().orElse("")).find()) {
                addAll(plain, label.end(), true, sightings);
            }
        }
    }

    private static void addressed(String plain, Sightings sightings) {
        Matcher salutation = SALUTATION.matcher(plain);
        while (salutation.find()) {
            if (NameForms.isLikely(salutation.group(1)) && !salutation.group(1).endsWith("代表")) {
                sightings.add(Kind.NAME, salutation.start(1), salutation.end(1));
            }
        }
    }

    /** 工人张三、李四、王五在…: three names one after another are no chance. */
    private static void inARow(String plain, Sightings sightings) {
        Matcher middle = BETWEEN_NAMES.matcher(plain);
        while (middle.find()) {
            int first = NameReader.beginOf(plain, middle.start());
            int last = middle.end() + 1;
            int end = NameReader.endOf(plain, last, false);
            boolean names = first >= 0
                    && end > 0
                    && NameForms.isLikely(middle.group(1))
                    && middle.start() - first + middle.group(1).length() + end - last >= LEAST_OF_THREE
                    && !OFFICIAL.matcher(sentence(plain, middle.start())).find();
            if (names) {
                sightings.add(Kind.NAME, first, middle.start());
                sightings.add(Kind.NAME, middle.start(1), middle.end(1));
                sightings.add(Kind.NAME, last, end);
            }
        }
    }

    private static void beforeWhatIsTold(String plain, Sightings sightings) {
        Matcher told = TOLD_OF.matcher(plain);
        while (told.find()) {
            int start = NameReader.beginOf(plain, told.start());
            if (start >= 0 && !APPOINTMENT.matcher(sentence(plain, start)).find()) {
                sightings.add(Kind.NAME, start, told.start());
            }
        }
    }

    private static void besideNumbers(String plain, Sightings sightings) {
        for (Sighting number : sightings.inOrder()) {
            if (number.kind() == Kind.IDENTITY_NUMBER
                    || number.kind() == Kind.MOBILE_PHONE
                    || number.kind() == Kind.BANK_CARD
                    || number.kind() == Kind.PASSPORT) {
                beside(plain, number, sightings);
            }
        }
    }

    private static void beside(String plain, Sighting number, Sightings sightings) {
        int from = Math.max(plain.lastIndexOf('\n', number.start()) + 1, number.start() - 40);
        int end = endBeforeWordsBetween(plain, from, number.start());
        int start = NameReader.beginOf(plain, end);
        if (start >= from) {
            sightings.add(Kind.NAME, start, end);
        }
        int after = number.end();
        while (after < plain.length() && " ,，、\t|".indexOf(plain.charAt(after)) >= 0) {
            after++;
        }
        int nameEnd = after > number.end() ? NameReader.endOf(plain, after, false) : -1;
        if (nameEnd > 0 && (nameEnd == plain.length() || !Character.isIdeographic(plain.charAt(nameEnd)))) {
            sightings.add(Kind.NAME, after, nameEnd);
        }
    }

    /** 3、张三，罗村2组，身份证号…: whose number stands on the line. */
    private static void beginningOfItems(String plain, Sightings sightings) {
        Matcher item = ITEM.matcher(plain);
        while (item.find()) {
            int lineEnd = plain.indexOf('\n', item.end());
            boolean aboutSomebody = sightings.within(item.end(), lineEnd < 0 ? plain.length() : lineEnd).stream()
                    .anyMatch(found -> found.kind() != Kind.NAME && found.kind() != Kind.SECRECY_MARK);
            String words = item.group(1).replace("\u200B", "");
            if (aboutSomebody && NameForms.isLikely(words) && !NameForms.isPlace(words)) {
                sightings.add(Kind.NAME, item.start(1), item.end(1));
            }
        }
    }

    private static int endBeforeWordsBetween(String plain, int from, int start) {
        int end = start;
        while (end > from) {
            int at = end;
            int shorter = BETWEEN.indexOf(plain.charAt(end - 1)) >= 0
                    ? 1
                    : WORDS_BETWEEN.stream()
                            .filter(word -> at - word.length() >= from && plain.startsWith(word, at - word.length()))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
            if (shorter == 0) {
                return end;
            }
            end -= shorter;
        }
        return end;
    }

    /** 张三、李四等5人. */
    private static void counted(String plain, Sightings sightings) {
        Matcher count = COUNT.matcher(plain);
        while (count.find()) {
            int start = count.start();
            int least = Math.max(0, start - LONGEST_LIST);
            while (start > least && LIST_BORDERS.indexOf(plain.charAt(start - 1)) < 0) {
                start--;
            }
            if (count.start() - start >= 2
                    && !OFFICIAL.matcher(sentence(plain, count.start())).find()) {
                addListed(plain, start, count.start(), sightings);
            }
        }
    }

    static void addListed(String plain, int start, int end, Sightings sightings) {
        List<int[]> names = new ArrayList<>();
        int seldom = 0;
        int from = start;
        while (from < end) {
            int comma = plain.indexOf('、', from);
            int to = comma < 0 || comma > end ? end : comma;
            int begin = from == start ? NameReader.beginOf(plain, to) : from;
            boolean rare = from != start && NameForms.mayBeRare(plain.substring(from, to));
            if (begin < 0 || !(rare || NameForms.isLikely(plain.substring(Math.max(begin, 0), to)))) {
                if (from != start) {
                    return;
                }
            } else {
                seldom += rare && !NameForms.isLikely(plain.substring(begin, to)) ? 1 : 0;
                names.add(new int[] {begin, to});
            }
            from = to + 1;
        }
        if (seldom * 2 < names.size()) {
            names.forEach(name -> sightings.add(Kind.NAME, name[0], name[1]));
        }
    }

    /** One name or several with commas between them. */
    private static void addAll(String plain, int start, boolean sure, Sightings sightings) {
        int from = start;
        while (from < plain.length()) {
            int end = NameReader.endOf(plain, from, sure);
            end = end < 0 && sure && from == start ? NameReader.endOfRare(plain, from) : end;
            if (end < 0 || (!sure && NameForms.isPlace(plain.substring(from, end)))) {
                return;
            }
            sightings.add(Kind.NAME, from, end);
            if (end >= plain.length() || "、，,和及 ".indexOf(plain.charAt(end)) < 0) {
                return;
            }
            from = end + 1;
        }
    }

    static String sentence(String plain, int at) {
        int start = at;
        while (start > 0 && at - start < 200 && "。；\n".indexOf(plain.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < plain.length() && end - at < 200 && "。；\n".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return plain.substring(start, end);
    }

    private static String spread(String word) {
        return String.join("[ \u200B]{0,4}", word.split(""));
    }
}
