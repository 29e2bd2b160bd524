package cn.zwgk.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a place is where somebody lives, by weighing: how near a person is told of, whether the place leads to a door, what
 * is said of living there; against it, that a body has its rooms there. No single one decides.
 */
final class Homes {

    /** From so much on it is a home. */
    private static final int ENOUGH = 2;

    private static final int NEAR = 12;

    /** Hardly anything but homes have such addresses. */
    private static final Pattern TO_THE_DOOR =
            Pattern.compile("单元|\\d室|村民小组|\\d[组社幢栋]|\\d号楼|[村屯湾沟庄寨坪]\\p{IsHan}{0,4}\\d+号$|[\\d栋幢楼座]-?\\d{3,4}$");

    /** 到你住所地, 您在…的家中: the letter is for the one who lives there. */
    private static final Pattern TO_YOU = Pattern.compile("[你您](?!单位|公司|机构|院|店|会|局|们)");

    private static final Pattern LIVING_BEFORE =
            Pattern.compile("(?:住(?!房|建|院|宿)|居|籍|户口|家(?!政|庭医生|长)|租|迁|搬|宅|房屋|老屋)[^。；，：]{0,6}[：:]?$");
    private static final Pattern LIVING_AFTER = Pattern.compile(
            "^[）)]?(?:的?[^，。；、]{0,4}(?:家[里中]?|房门|房屋|房子|住处|住房|老屋|小屋|老宅|[^，。；、]{0,3}房(?!产|管|东)|出租屋|租住|居住|生活|门前)|一?(?:名|位|对)?(?:老人|居民|村民|住户|女子|男子|儿童|老太))");

    private static final Pattern OFFICE = Pattern.compile(
            "中心|大厅|政府|民政局|委员会|管委会|窗口|大厦|大楼|公司|酒店|宾馆|办公|机关|法院|检察|学校|大学|中学|小学|医院|广场|局|处|科|站(?![前东西南北])|(?<!住)所|(?<!公)馆|会议室|服务|机构|银行|殡仪|养老院|福利院|敬老院|车站|商场|工业园");
    private static final Pattern OFFICE_AFTER = Pattern.compile(
            "^(?:号?楼|院|[（(])?\\p{IsHan}{0,8}?(?:中心|大厅|民政局|委员会|窗口|公司|办公|服务站|机构|养老院|福利院|敬老院|小学|中学|医院|会议室|活动室|[^，。；、]馆|礼堂)");
    private static final Pattern OFFICE_BEFORE = Pattern.compile(
            "(?:办公|单位|公司|机构|受理|报名|办理|报送|经营|注册|登记|活动|举办|会议|考试|面试|现场|领取|咨询|接待|网点|场所|门店|企业|工作|培训|集合|比赛|开标|投递|评审)(?:的)?(?:地址|地点|场所|住所|位置)?[：:为在]?[ ]*$|(?:中心|大厅|局|站|(?<![处住场居])所|处|窗口|公司|机构|院|馆)[ ]*[，,]?(?:地址|住所)?地?[ ]*[（(：:]$");

    /** A body has its place there as often as a person lives there. */
    private static final Pattern EITHER_BEFORE = Pattern.compile("(?:^|[^你您])(?:住所|场所|坐落于|位于)[：:为在]?[ ]*$");

    private final String plain;
    private final List<Line> lines;
    private final Sightings sightings;
    private final boolean aboutPeople;

    Homes(String plain, List<Line> lines, Sightings sightings) {
        this.plain = plain;
        this.lines = lines;
        this.sightings = sightings;
        this.aboutPeople = lines.stream().anyMatch(this::isAboutAPerson);
    }

    /** Whether the stretch of a line is somebody's home. */
    boolean isHome(int line, int start, int end) {
        String place = plain.substring(start, end);
        if (isOffice(place) || OFFICE_AFTER.matcher(after(lines.get(line), end)).find()) {
            return false;
        }
        String before = before(lines.get(line), start);
        int weight = ofPeople(line);
        weight += isDoor(place) ? 1 : 0;
        weight += TO_YOU.matcher(before).find() ? 2 : 0;
        weight += LIVING_BEFORE.matcher(before).find() ? 1 : 0;
        weight += LIVING_AFTER.matcher(after(lines.get(line), end)).find() ? 1 : 0;
        weight -= OFFICE_BEFORE.matcher(before).find() ? 2 : 0;
        weight -= EITHER_BEFORE.matcher(before).find() ? 1 : 0;
        return weight >= ENOUGH;
    }

    boolean isNearAPerson(int line) {
        return ofPeople(line) > 0;
    }

    /** Whether hardly anything but a home has such an address. */
    static boolean isDoor(String place) {
        return TO_THE_DOOR.matcher(place).find();
    }

    /** Whether the words name a body or its rooms. */
    static boolean isOffice(String words) {
        return OFFICE.matcher(words).find();
    }

    /** 2 on the line of a person, 1 on the other lines of a text about people. */
    private int ofPeople(int index) {
        if (isAboutAPerson(lines.get(index))) {
            return 2;
        }
        return aboutPeople ? 1 : 0;
    }

    private boolean isAboutAPerson(Line line) {
        return sightings.within(line.start(), line.end()).stream()
                .anyMatch(s -> s.kind() == Kind.NAME || s.kind() == Kind.IDENTITY_NUMBER);
    }

    private String before(Line line, int start) {
        return plain.substring(Math.max(line.start(), start - NEAR), start);
    }

    private String after(Line line, int end) {
        return plain.substring(end, Math.min(line.end(), end + NEAR));
    }
}
