package cn.zwgk.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where private people live; an office, a shop or a place of an event is no finding. */
final class Addresses {

    private static final String B = "[ \u200B]{0,4}";
    private static final String VALUE = "([^，,。；;\\n\\t|：:（(）)*]{3,60}(?:[（(][^）)\\n*]{1,20}[)）])?)";
    private static final Pattern LABELLED = Pattern.compile("(?:(?:家庭|现|户籍|常|暂|经常)?" + B
            + "(?:住" + B + "址|居住地址?|家庭地址|户籍地址|户籍所在地|户籍地|户口所在地|现居住?地址?|常住地址?|暂住地址?|身份证地址|身份证住址|送达地[址点]|家庭所在地))"
            + "(?:[（(][^）)\\n]{1,8}[)）])?" + B
            + "(?:[：:\\t| 为]|是(?!指)|(?<=住址|户籍所在地|户籍地)(?![所的在或和与及以])(?=\\p{IsHan}{2,8}[省市县区镇乡村街路]))"
            + B
            + "[：:]?" + VALUE);
    private static final Pattern OPEN_LABEL = Pattern.compile("(?:(?:通讯|通信|联系|详细|收件|收货|邮寄)?地" + B + "址|住" + B
            + "所地?)(?:[（(][^）)\\n]{1,8}[)）])?" + B + "[：:\\t|]" + B + VALUE);
    private static final Pattern LIVES = Pattern.compile(
            "(?:家住|现住|居住在|居住于|住在|住于|租住在?|户籍地?在|户籍为|户籍地为|搬至|(?<=[你您其])位于|位于(?=[^，,。；;\\n\\t]{2,40}\\d[^，,。；;\\n\\t]{0,12}的(?:住房|房屋|住处|家|老宅|老屋|自建房))|(?<=[，、,；（(])住(?!房|建|院|宿|宅|户|所|址)|系(?=\\p{IsHan}{2,20}(?:村|社区|小区)\\p{IsHan}{0,4}(?:村民|居民|人)))"
                    + "((?!本|所|其|当地|外地)[^，,。；;\\n\\t|（(）)*的]{4,50})");
    /** From the name of a housing estate to the door. */
    private static final Pattern DOOR = Pattern.compile(
            "(?:小区|花园|公寓|新村|家园|苑|府|庭|里|坊|弄|湾|城|园|村)\\p{IsHan}{0,4}\\d{1,4}[号幢栋座](?:楼)?(?:\\d{1,2}单元|[一二三四五六七八九]单元)?\\d{0,4}(?:室|号室|户)?");

    private static final int LONGEST_WAY = 30;
    /** From a road or a village to a number. */
    private static final Pattern NEAR_A_PERSON = Pattern.compile(
            "(?:村|社区|路|街|巷|弄|大道|小区|花园|公寓|新村|苑|里|组|屯|队|湾|坝|庄|沟|寨|坪|岭|塘|城|府|邸|国际)(?:\\p{IsHan}{0,8}(?:\\d{1,5}|[一二三四五六七八九十]{1,3})(?:号|组|村民小组|幢|栋|弄|室|单元|户|队|座|楼|社(?!区))){1,5}(?:\\d{1,4}(?:室|号|户))?|(?:\\p{IsHan}{3}\\d{1,3}(?:栋|幢|号楼|座|-)(?:\\d{1,2}单元)?\\d{3,4}(?![\\d-])室?)");

    /** Hardly anything but a home is told so far. */
    private static final Pattern TO_THE_DOOR = Pattern.compile("单元|\\d室|村民小组|\\d[组社幢栋]");

    private static final Pattern ADDRESS_LIKE =
            Pattern.compile(".*(?:[省市区县镇乡村路街巷弄号室幢栋楼苑屯里庄园城寨坊湾组]|街道|社区|小区|公寓|花园|大道|单元).*");
    private static final Pattern PRECISE = Pattern.compile(
            ".*(?:\\d+|[一二三四五六七八九十]+)(?:号|室|幢|栋|组|弄|单元|座|队|户|楼|社(?!区)|-\\d{2,4}).*|.*(?:小区|花园|公寓|新村|苑|家园|村|社区|屯|弄堂|巷)(?:\\p{IsHan}{0,6})");
    private static final Pattern OFFICE = Pattern.compile(
            "中心|大厅|政府|民政局|委员会|管委会|窗口|大厦|大楼|公司|酒店|宾馆|办公|机关|法院|检察|学校|大学|中学|小学|医院|广场|局|处|科|站(?![前东西南北])|(?<!住)所|(?<!公)馆|会议室|服务|机构|银行|殡仪|养老院|福利院|敬老院|车站|商场|工业园");
    private static final Pattern OFFICE_BEFORE = Pattern.compile(
            "(?:办公|单位|公司|机构|受理|报名|办理|报送|服务|经营|注册|登记|活动|举办|会议|考试|面试|现场|领取|咨询|接待|网点|场所|门店|企业|工作)(?:的)?(?:地址|地点|场所|住所|位置)?[：:为在]?[ ]*$|(?:地点|住所|场所|坐落于|位于)[：:为在]?[ ]*$|(?:中心|大厅|局|站|所|处|窗口|公司|机构|院|馆)[ ]*[（(：:]$");
    /** 公墓管理处　地址： is where the body is. */
    private static final Pattern BODY_BEFORE = Pattern.compile("(?:局|站|所|处|院|馆|公司|中心|会|科|室|厂|店|政府)[ ，,]*$");

    /** 到你住所地…: the letter tells where the one it is for lives. */
    private static final Pattern WHERE_YOU_LIVE = Pattern.compile("[你您]的?(?:住所|住处|家(?![庭人属长里]))");

    private static final Pattern LEADING = Pattern.compile("^(?:在|于|为|是|址|[：:]|系)+");

    /** The next heading of a table, or the next label of a form. */
    private static final Pattern LABEL = Pattern.compile("\\D*(?:号码|证号|卡号|账号|金额|电话|方式|备注|姓名|性别)\\D*");

    private Addresses() {}

    /** What is said to be where somebody lives. */
    static void findLabelled(String plain, Sightings sightings) {
        Matcher labelled = LABELLED.matcher(plain);
        while (labelled.find()) {
            add(plain, labelled.start(1), labelled.end(1), sightings, ADDRESS_LIKE);
        }
        Matcher lives = LIVES.matcher(plain);
        while (lives.find()) {
            if (!OFFICE.matcher(lives.group(1)).find()) {
                add(plain, lives.start(1), lives.end(1), sightings, PRECISE);
            }
        }
    }

    /** What stands beside people and looks like an address. */
    static void findBesidePeople(String plain, List<Line> lines, Sightings sightings) {
        doors(plain, sightings);
        nearPeople(plain, lines, sightings);
    }

    /** A door in a housing estate is somebody's, whoever is named beside it. */
    private static void doors(String plain, Sightings sightings) {
        Matcher door = DOOR.matcher(plain);
        while (door.find()) {
            boolean toTheDoor = door.group().contains("室") || door.group().contains("单元");
            if (toTheDoor) {
                addWithWay(plain, 0, door, sightings);
            }
        }
    }

    /** The place with the district and the street before it. */
    private static void addWithWay(String plain, int least, Matcher place, Sightings sightings) {
        int start = place.start();
        while (start > least && place.start() - start < LONGEST_WAY && isOfAnAddress(plain.charAt(start - 1))) {
            start--;
        }
        if (!isOffice(plain, start, place.end())) {
            addAfterWords(plain, start, place.end(), sightings);
        }
    }

    private static boolean isOfAnAddress(char c) {
        return Character.isIdeographic(c) || Labels.isAlphanumeric(c);
    }

    /** On the line of a person, or on the lines of a form about him, an address is his. */
    private static void nearPeople(String plain, List<Line> lines, Sightings sightings) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean aboutSomebody = isAboutAPerson(lines, i, sightings);
            boolean here = isAboutAPerson(line, sightings) || (aboutSomebody && tellsWhereYouLive(plain, line));
            Matcher near = NEAR_A_PERSON.matcher(plain).region(line.start(), line.end());
            while (aboutSomebody && near.find()) {
                if (here || TO_THE_DOOR.matcher(near.group()).find()) {
                    addWithWay(plain, line.start(), near, sightings);
                }
            }
            if (aboutSomebody) {
                Matcher open = OPEN_LABEL.matcher(plain).region(line.start(), line.end());
                while (open.find()) {
                    if (!OFFICE.matcher(open.group(1)).find()
                            && !BODY_BEFORE
                                    .matcher(plain.substring(line.start(), open.start()))
                                    .find()) {
                        add(plain, open.start(1), open.end(1), sightings, ADDRESS_LIKE);
                    }
                }
            }
        }
    }

    private static boolean tellsWhereYouLive(String plain, Line line) {
        return WHERE_YOU_LIVE.matcher(plain).region(line.start(), line.end()).find();
    }

    private static boolean isAboutAPerson(Line line, Sightings sightings) {
        return sightings.within(line.start(), line.end()).stream()
                .anyMatch(s -> s.kind() == Kind.NAME || s.kind() == Kind.IDENTITY_NUMBER);
    }

    private static boolean isAboutAPerson(List<Line> lines, int index, Sightings sightings) {
        for (int i = Math.max(0, index - 3); i <= index; i++) {
            if (isAboutAPerson(lines.get(i), sightings)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOffice(String plain, int start, int end) {
        String before = plain.substring(Math.max(0, start - 12), start);
        String after = plain.substring(end, Math.min(plain.length(), end + 12));
        return OFFICE.matcher(plain.substring(start, end)).find()
                || OFFICE_BEFORE.matcher(before).find()
                || after.matches("[（(]?\\p{IsHan}{0,8}(?:中心|大厅|民政局|委员会|窗口|公司|办公室|服务站|机构|养老院|福利院)(?s:.*)");
    }

    /** What people are called stands before where they live, without a border between them. */
    private static void addAfterWords(String plain, int start, int end, Sightings sightings) {
        int from = start;
        for (Sighting other : sightings.within(start, end)) {
            from = Math.clamp(other.end(), from, end);
        }
        for (String word : List.of(
                "住所地", "反映", "家住", "现住", "位于", "坐落于", "敲开", "走进", "来到", "赶到", "前往", "寄往", "寄到", "寄至", "请寄", "送往", "送到",
                "送至", "搬到", "来自", "家中（", "户籍地", "住址", "地址", "户籍", "住", "居民", "早上从", "晚上从", "从", "到", "至", "系", "在",
                "为")) {
            int at = plain.substring(from, end).lastIndexOf(word);
            if (at >= 0 && at + word.length() < end - from - 4) {
                from = from + at + word.length();
            }
        }
        add(plain, from, end, sightings, PRECISE);
    }

    private static void add(String plain, int start, int end, Sightings sightings, Pattern form) {
        Matcher leading = LEADING.matcher(plain.substring(start, end));
        int from = leading.find() ? start + leading.end() : start;
        int to = start + plain.substring(start, end).stripTrailing().length();
        String value = to > from ? plain.substring(from, to) : "";
        boolean masked = to < plain.length() && plain.charAt(to) == '*';
        if (value.strip().length() >= 4
                && !masked
                && !LABEL.matcher(value).matches()
                && form.matcher(value).matches()) {
            sightings.add(Kind.ADDRESS, from, to);
        }
    }
}
