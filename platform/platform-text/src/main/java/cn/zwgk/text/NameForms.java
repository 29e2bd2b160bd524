package cn.zwgk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a Chinese name looks like: a surname and one or two characters, or the parts of a name with a dot between them. */
final class NameForms {

    private static final Set<String> SURNAMES = characters("surnames.txt");
    private static final Set<String> COMPOUND_SURNAMES = words("compound-surnames.txt");
    private static final Set<String> GIVEN = lines("given-name-characters.txt").stream()
            .flatMap(line ->
                    line.substring(line.lastIndexOf(' ') + 1).codePoints().mapToObj(Character::toString))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOT_NAMES = words("words-like-names.txt");
    private static final Pattern DOTTED = Pattern.compile("\\p{IsHan}{1,8}(?:·\\p{IsHan}{1,8}){1,3}");
    private static final Set<String> NEVER = Set.of(
            "合计", "小计", "总计", "以上", "以下", "不详", "暂无", "以及", "同上", "备注", "姓名", "性别", "和", "及", "应当", "安排", "相关", "有关",
            "其他", "任何", "单位", "时间", "方式", "项目", "明确", "明细", "金额", "年龄", "电话", "地址", "公示", "公告", "支持");
    /** Beginnings of words that running text puts where a name could stand. */
    static final Set<String> NEVER_FIRST = Set.of(
            "应当", "应委", "应享", "应持", "应休", "应少", "应该", "应按", "应在", "应于", "向更", "向财", "代未", "代步", "代领", "代办", "代为", "代表",
            "单及", "宿舍", "宿以", "康复", "成员", "成第", "方和", "方因", "方均", "方经", "方应", "方可", "明第", "明姓", "明州", "明市", "另有", "申报",
            "申诉", "申请", "童中", "童教", "荣誉", "许可", "连续", "金融", "安全", "文化", "毕业", "常名", "和第", "通过", "计划", "全部", "全市", "支付",
            "支持", "经审", "时间", "任何", "相关", "符合", "关于", "安置", "从事", "成立", "成为", "单独", "单位", "方便", "能够", "要求", "包括", "管理",
            "明确", "查询", "应急", "于当", "于每", "金额", "家庭", "门诊", "服务", "申领", "左右", "时应", "时需", "权益", "年满", "年龄", "元以", "易地",
            "有关", "成绩", "车牌", "公示", "班级", "单价", "程序", "路费", "车辆", "周岁", "周年", "周内", "周期", "高中", "高校", "万元", "余名");

    /** Ends of labels and headings. */
    private static final Pattern OF_A_LABEL =
            Pattern.compile(".*(?:地址|住址|号码|证号|金额|电话|姓名|单位|时间|日期|方式|情况|类别|标准|银行|支行|分行|公司|集团|医院|大学|学院|学校|中学|小学)");

    private static final Pattern PLACE = Pattern.compile(".*[村镇乡街巷弄路区市县省组社站湾屯寨坝桥局科室厅部院校班店厂园场馆楼号类级型]");

    private static final Pattern MASKED = Pattern.compile(".*[某*×xX○〇].*|.*(先生|女士|同志|老师)");

    private NameForms() {}

    /** Whether a text that stands where a name belongs is one. */
    static boolean mayBe(String text) {
        if (DOTTED.matcher(text).matches()) {
            return true;
        }
        if (isMasked(text) || isOfALabel(text) || text.length() < 2 || text.length() > 4) {
            return false;
        }
        return isHan(text) && (hasCompoundSurname(text) || (hasSurname(text) && text.length() <= 3) || isDouble(text));
    }

    private static boolean isOfALabel(String text) {
        return NEVER.contains(text) || OF_A_LABEL.matcher(text).matches();
    }

    /** Whether a text that nothing but a name can be, in a column of names or alone after its label, is one with a surname that hardly anybody has. */
    static boolean mayBeRare(String text) {
        return isHan(text)
                && (text.length() == 2 || text.length() == 3)
                && !isMasked(text)
                && !isOfALabel(text)
                && !isKnownWord(text)
                && !beginsAWord(text)
                && text.substring(1).chars().allMatch(c -> isGivenCharacter((char) c));
    }

    /** Whether a text among others is a name: of characters that names are made of, and no common word. */
    static boolean isLikely(String text) {
        return mayBe(text)
                && !NOT_NAMES.contains(text)
                && !beginsAWord(text)
                && !NameCosts.isNeverLast(text.charAt(text.length() - 1))
                && (DOTTED.matcher(text).matches() || isMadeOfNameCharacters(text))
                && !(text.length() == 3
                        && NOT_NAMES.contains(text.substring(0, 2))
                        && NOT_NAMES.contains(text.substring(1)));
    }

    /** 石门村 begins with a surname too. */
    static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    static boolean isGivenCharacter(char c) {
        return GIVEN.contains(String.valueOf(c));
    }

    static boolean isKnownWord(String text) {
        return NOT_NAMES.contains(text) || NEVER.contains(text);
    }

    /** Whether it begins as words do that stand where names stand. */
    static boolean beginsAWord(String text) {
        return NEVER.contains(text) || NEVER_FIRST.contains(text.substring(0, 2));
    }

    /** 张某、李**: shown in part already. */
    static boolean isMasked(String text) {
        return MASKED.matcher(text).matches();
    }

    /** How many characters the surname at the beginning has; 0 if there is none. */
    static int surnameLength(String text) {
        if (hasCompoundSurname(text)) {
            return 2;
        }
        return hasSurname(text) ? 1 : 0;
    }

    private static boolean hasCompoundSurname(String text) {
        return text.length() >= 3 && COMPOUND_SURNAMES.contains(text.substring(0, 2));
    }

    private static boolean hasSurname(String text) {
        return !text.isEmpty() && SURNAMES.contains(text.substring(0, 1));
    }

    /** 陈李佳怡: the surnames of both parents. */
    private static boolean isDouble(String text) {
        return text.length() == 4
                && SURNAMES.contains(text.substring(0, 1))
                && SURNAMES.contains(text.substring(1, 2))
                && GIVEN.contains(text.substring(2, 3))
                && GIVEN.contains(text.substring(3, 4))
                && !NOT_NAMES.contains(text.substring(0, 2));
    }

    private static boolean isMadeOfNameCharacters(String text) {
        for (int i = surnameLength(text); i < text.length(); i++) {
            if (!isGivenCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
    }

    private static Set<String> characters(String resource) {
        return lines(resource).stream()
                .flatMap(line -> line.codePoints().mapToObj(Character::toString))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        lines(resource).forEach(line -> words.addAll(List.of(line.split(" "))));
        return Set.copyOf(words);
    }

    static List<String> lines(String resource) {
        InputStream stream = Objects.requireNonNull(NameForms.class.getResourceAsStream(resource));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
