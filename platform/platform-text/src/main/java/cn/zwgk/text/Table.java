package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of people: a line of headings that names a column of names or addresses, and the rows below it.
 *
 * @param official whether it tells of officers in their office
 */
record Table(List<Line.Cell> headings, List<Line> rows, boolean official) {

    private static final Pattern NAME = Pattern.compile(
            ".*姓名|户主|申请人|申领人|受助人|受益人|救助对象|补贴对象|补助对象|低保对象|发放对象|保障对象|服务对象|供养对象|对象|当事人|被处罚人|.*监护人|.*代理人|委托人|儿童|老人|老年人|孤儿|死者|逝者|亡者|家属|配偶|家庭成员|共同生活.*成员|领取人|享受人|收款人|持卡人|开户人|户名|被征收人|权利人|产权人|考生|学生|拟录用人员|录用人员|获奖人|获奖者|捐赠人|捐赠者|捐款人|联系人|持证人|残疾人|退役军人|优抚对象|业主|承租人|租户|房主|车主|驾驶人|中签人|承包人|农户|村民|居民|贫困户|脱贫户|户代表|人员名单|名单|投诉人|信访人|患者|志愿者|男方|女方");
    private static final Pattern ADDRESS = Pattern.compile(
            ".*住址|.*住所地?|家庭地址|户籍.*地.*|户口所在地|户籍|居住地.*|现居.*|常住地.*|通讯地址|通信地址|联系地址|送达地址|详细地址|地址|身份证地址|家庭所在地|房屋坐落|坐落");
    private static final Pattern HEADING =
            Pattern.compile("[\\p{IsHan}A-Za-z]{1,14}(?:[（(/、][\\p{IsHan}A-Za-z0-9/、%]{1,14}[)）]?)?");
    private static final Pattern OF_OFFICERS = Pattern.compile(
            ".*职务.*|.*职级.*|.*分工.*|工作单位及.*|办公.*|责任领导|包保.*|执法证号?|监督电话|咨询电话|值班.*|.*负责人|机构名称|单位名称|法定代表人|科室|部门|联络员");
    private static final Pattern PRIVATE = Pattern.compile(
            "身份证.*|.*证件号.*|公民身份.*|.*住址|家庭.*|户籍.*|户主.*|.*低保.*|.*救助.*|.*残疾.*|出生.*|性别|银行.*|.*卡号|.*账号|手机.*|.*补贴.*|.*补助.*|与.*关系|民族|年龄");

    /** All tables of a text. */
    static List<Table> in(List<Line> lines) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isHeadingLine(lines.get(i))) {
                int end = endOfRows(lines, i + 1);
                tables.add(of(lines.get(i), lines.subList(i + 1, end)));
            }
        }
        return tables;
    }

    boolean hasName(int column) {
        return NAME.matcher(heading(column)).matches();
    }

    boolean hasAddress(int column) {
        return ADDRESS.matcher(heading(column)).matches();
    }

    boolean isOfContacts(int column) {
        return heading(column).contains("联系人");
    }

    boolean hasNames() {
        for (int column = 0; column < headings.size(); column++) {
            if (hasName(column)) {
                return true;
            }
        }
        return false;
    }

    private String heading(int column) {
        return bare(headings.get(column));
    }

    private static String bare(Line.Cell heading) {
        return heading.joined().replaceAll("[（(].*", "");
    }

    private static Table of(Line heading, List<Line> rows) {
        List<String> names = heading.cells().stream().map(Table::bare).toList();
        boolean ofOfficers =
                names.stream().anyMatch(name -> OF_OFFICERS.matcher(name).matches());
        boolean ofPrivatePeople =
                names.stream().anyMatch(name -> PRIVATE.matcher(name).matches());
        return new Table(heading.cells(), List.copyOf(rows), ofOfficers && !ofPrivatePeople);
    }

    private static boolean isHeadingLine(Line line) {
        return line.cells().size() >= 2
                && line.cells().stream()
                        .allMatch(cell -> cell.words().isEmpty()
                                || HEADING.matcher(cell.joined()).matches())
                && line.cells().stream().map(Table::bare).anyMatch(Table::isHeading)
                && line.cells().stream()
                        .map(Table::bare)
                        .noneMatch(name -> name.length() <= 3 && !isHeading(name) && NameForms.isLikely(name));
    }

    private static boolean isHeading(String name) {
        return NAME.matcher(name).matches() || ADDRESS.matcher(name).matches();
    }

    /** A table ends with a line that is a sentence, or where another begins. */
    private static int endOfRows(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size()) {
            Line line = lines.get(end);
            boolean blank = line.words().isBlank();
            boolean sentence =
                    !line.isRow() && (line.cells().size() < 2 || line.words().contains("。"));
            if ((!blank && sentence && line.words().length() > 12) || isHeadingLine(line)) {
                break;
            }
            end++;
        }
        return end;
    }
}
