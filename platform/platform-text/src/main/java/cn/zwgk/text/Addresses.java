package cn.zwgk.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where private people live; an office, a shop or a place of an event is no finding. */
final class Addresses {

    private static final String B = "[ \u200B]{0,4}";
    private static final String VALUE = "([^，,。；;\\n\\t|：:（(）)*]{3,60}(?:[（(][^）)\\n*]{1,20}[)）])?)";
    private static final Pattern LABELLED = Pattern.compile("(?:(?:家庭|现|户籍|常|暂|经常)?" + B
            + "(?:住" + B + "址|居住地址?|家庭地址|户籍地址|户籍所在地|户籍地|户口所在地|现居?住?地址?|常住地址?|暂住地址?|身份证地址|身份证住址|送达地[址点]|家庭所在地))"
            + "(?:[（(][^）)\\n]{1,8}[)）])?" + B
            + "(?:[：:\\t| 为]|是(?!指)|(?<=住址|户籍所在地|户籍地)(?![所的在或和与及以])(?=\\p{IsHan}{2,8}[省市县区镇乡村街路]))"
            + B
            + "[：:]?" + VALUE);
    private static final Pattern OPEN_LABEL = Pattern.compile("(?:(?:通讯|通信|联系|详细|收件|收货|邮寄)?地" + B + "址|住" + B
            + "所地?)(?:[（(][^）)\\n]{1,8}[)）])?" + B + "[：:\\t|]" + B + VALUE);
    private static final Pattern LIVES =
            Pattern.compile("(?:家住|现住|居住在|居住于|住在|住于)((?!本|所|其|当地|外地)[^，,。；;\\n\\t|（(）)*的]{4,50})");

    /** From a road, a village or an estate to the last number; and from any name to a block and a room. */
    private static final Pattern PLACE = Pattern.compile(
            "(?:村|社区|路|街|巷|弄|大道|小区|花园|公寓|新村|苑|里|组|屯|队|湾|坝|庄|沟|寨|坪|岭|塘|城|府|邸|院|国际)(?:(?!(?:和|与|及)\\p{IsHan}{2,9}[省市区县镇路街村])\\p{IsHan}{0,8}(?:\\d{1,5}|[一二三四五六七八九十]{1,3})(?:号楼|号|组|村民小组|幢|栋|弄|室|单元|户|队|座|楼|社(?!区))){1,5}(?:\\d{1,4}(?:室|号|户)?)?|(?:\\p{IsHan}{3}\\d{1,3}(?:栋|幢|号楼|座|-)(?:\\d{1,2}单元)?\\d{3,4}(?![\\d-])室?)");

    private static final String NUMERALS = "一二三四五六七八九十";

    /** What is shorter after a number may belong to it: 3号后院. */
    private static final int LEAST_REST = 3;

    private static final Pattern ADDRESS_LIKE =
            Pattern.compile(".*(?:[省市区县镇乡村路街巷弄号室幢栋楼苑屯里庄园城寨坊湾组]|街道|社区|小区|公寓|花园|大道|单元).*");
    private static final Pattern PRECISE = Pattern.compile(
            ".*(?:\\d+|[一二三四五六七八九十]+)(?:号|室|幢|栋|组|弄|单元|座|队|户|楼|社(?!区)|-\\d{2,4}).*|.*(?:小区|花园|公寓|新村|苑|家园|村|社区|屯|弄堂|巷)(?:\\p{IsHan}{0,6})");

    /** 公墓管理处　地址： is where the body is. */
    private static final Pattern BODY_BEFORE = Pattern.compile("(?:局|站|所|处|院|馆|公司|中心|会|科|室|厂|店|政府)[ ，,]*$");

    private static final Pattern LEADING = Pattern.compile("^(?:在|于|为|是|址|[：:]|系)+");

    /** The next heading of a table, or the next label of a form. */
    private static final Pattern LABEL = Pattern.compile("\\D*(?:号码|证号|卡号|账号|金额|电话|方式|备注|姓名|性别)\\D*");

    /** 供应商地址：, before the place on its line. */
    private static final Pattern SUPPLIER_BEFORE = Pattern.compile("(?:供应商|采购人|代理机构|公司)(?:地址|住所|注册地址|办公地址)[：:][^：:]*$");

    private Addresses() {}

    /** What is said to be where somebody lives. */
    static void findLabelled(String plain, Sightings sightings) {
        Matcher labelled = LABELLED.matcher(plain);
        while (labelled.find()) {
            add(plain, labelled.start(1), endOfPlace(labelled), sightings, ADDRESS_LIKE);
        }
        Matcher lives = LIVES.matcher(plain);
        while (lives.find()) {
            if (!Homes.isOffice(lives.group(1))) {
                add(plain, lives.start(1), endOfPlace(lives), sightings, PRECISE);
            }
        }
    }

    /** What is written like an address and is somebody's home by what stands around it. */
    static void findHomes(String plain, List<Line> lines, Sightings sightings) {
        Homes homes = new Homes(plain, lines, sightings);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher place = PLACE.matcher(plain).region(line.start(), line.end());
            while (place.find()) {
                int start = beginning(plain, line, place, sightings);
                if (homes.isHome(i, start, place.end())) {
                    add(plain, start, place.end(), sightings, PRECISE);
                }
            }
            if (homes.isNearAPerson(i)) {
                addLabelled(plain, line, sightings);
            }
        }
    }

    /** Whether a text has an address that leads to a door, and not to that of a supplier: then people stand beside it. */
    static boolean tellOfPeople(String plain) {
        return PLACE.matcher(plain)
                .results()
                .anyMatch(place -> Homes.isDoor(place.group()) && !isOfASupplier(plain, place.start()));
    }

    private static boolean isOfASupplier(String plain, int place) {
        int line = plain.lastIndexOf('\n', place) + 1;
        return SUPPLIER_BEFORE.matcher(plain.substring(line, place)).find();
    }

    /** 地址： beside a person is his, unless a body stands before it. */
    private static void addLabelled(String plain, Line line, Sightings sightings) {
        Matcher open = OPEN_LABEL.matcher(plain).region(line.start(), line.end());
        while (open.find()) {
            boolean ofABody = Homes.isOffice(open.group(1))
                    || BODY_BEFORE
                            .matcher(plain.substring(line.start(), open.start()))
                            .find();
            if (!ofABody) {
                add(plain, open.start(1), endOfPlace(open), sightings, ADDRESS_LIKE);
            }
        }
    }

    /** The district and the street before it belong to the place, what was found already does not. */
    private static int beginning(String plain, Line line, Matcher place, Sightings sightings) {
        int from = line.start();
        for (Sighting other :
                sightings.within(Math.max(line.start(), place.start() - PlaceBeginning.LONGEST_WAY), place.end())) {
            from = Math.clamp(other.end(), from, place.end());
        }
        int firstName = place.start();
        while (firstName < place.end() && isOfAName(plain.charAt(firstName))) {
            firstName++;
        }
        return PlaceBeginning.of(plain, from, Math.max(from, firstName));
    }

    /** The address that a label announces ends with its last number: 地址由长江路3号变更为…. */
    private static int endOfPlace(Matcher labelled) {
        Matcher place = PLACE.matcher(labelled.group(1));
        int rest = place.find() ? labelled.group(1).length() - place.end() : 0;
        return rest >= LEAST_REST ? labelled.end(1) - rest : labelled.end(1);
    }

    private static boolean isOfAName(char c) {
        return Character.isIdeographic(c) && NUMERALS.indexOf(c) < 0;
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
