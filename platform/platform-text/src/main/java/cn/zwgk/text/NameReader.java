package cn.zwgk.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a name out of running text, where nothing marks its end. */
final class NameReader {

    private static final Pattern RUN =
            Pattern.compile("\\p{IsHan}(?:[ \u200B]{1,4}(?=\\p{IsHan}(?!\\p{IsHan})))?[\\p{IsHan}·]*");
    /** Words that follow a name and are no part of it. */
    private static final Pattern FOLLOWING = Pattern.compile(
            "^(?:男|女|性别|身份|公民|居民|因|系|现|住|家住|于|的|等|与|和|及|向|经|户|联系|电话|手机|出生|年龄|生于|生前|申请|享受|为|在|已|被|提出|反映|同|之|家庭|户籍|民族|汉族|年|月|每月|一|二|两|三|四|五|六|七|八|九|十|今|本人|名下|所|有|未|是|不|将|由|从|到|至|持|对|其|符合|患|从事|认为|称|说|来|去|诉|作|受|获|领|自|曾|无|应|按|以|凭|收|发|把|给|我|您|需|可|拟|需要|不服|涉嫌|擅自|违反|签|交|报|来信|来电|遗|死|逝|走失|丢失|遗失|办理|老人|同志|先生|女士|同学|小朋友|一家|一户|夫妇|夫妻|父|母|妻|子|丈夫|配偶|账户|卡|生活|代领|代办|代为|代缴|救助|低保|纳入|取消|停发|补发|增发|退出|搬|寄|居|租|车|驾)");

    /** What no name ends with. */
    private static final Pattern TRAILING = Pattern.compile("(?<=\\p{IsHan}{2})[于因在为等的与和向已自经从至将被由到称说]$");

    private NameReader() {}

    /**
     * The end of the name that begins here.
     *
     * @param sure whether a name is expected here, so that its end may be less certain
     * @return the end, or -1 if no name begins here
     */
    static int endOf(String plain, int start, boolean sure) {
        Matcher matcher = RUN.matcher(plain).region(start, Math.min(plain.length(), start + 24));
        if (!matcher.lookingAt()) {
            return -1;
        }
        String run = TRAILING.matcher(matcher.group()).replaceFirst("");
        String words = run.replaceAll("[ \u200B]", "");
        int blanks = run.length() - words.length();
        if (NameForms.isMasked(words.length() > 4 ? words.substring(0, 4) : words)
                || isMaskedNext(plain, matcher.end())) {
            return -1;
        }
        if (words.indexOf('·') > 0) {
            int end = DottedNames.endOf(plain, plain.lastIndexOf('·', matcher.end() - 1));
            return NameForms.mayBe(plain.substring(start, end)) ? end : -1;
        }
        int surname = NameForms.surnameLength(words);
        if (surname == 0) {
            return -1;
        }
        if (words.length() <= surname + 2 && isName(words, sure)) {
            return start + blanks + words.length();
        }
        return blanks > 0 ? -1 : endWithin(words, surname, start, sure);
    }

    /** The end of a name with a surname that hardly anybody has, alone behind the colon of its label; -1 if there is none. */
    static int endOfRare(String plain, int start) {
        int colon = start - 1;
        while (colon > 0 && plain.charAt(colon) == ' ') {
            colon--;
        }
        Matcher matcher = RUN.matcher(plain).region(start, Math.min(plain.length(), start + 24));
        boolean alone = colon >= 0
                && "：:".indexOf(plain.charAt(colon)) >= 0
                && matcher.lookingAt()
                && (matcher.end() == plain.length() || "：:*".indexOf(plain.charAt(matcher.end())) < 0);
        return alone && NameForms.mayBeRare(matcher.group()) ? matcher.end() : -1;
    }

    private static int endWithin(String words, int surname, int start, boolean sure) {
        for (int length : new int[] {surname + 2, surname + 1}) {
            if (words.length() > length
                    && !NameCosts.isNeverLast(words.charAt(length - 1))
                    && isName(words.substring(0, length), false)
                    && FOLLOWING.matcher(words.substring(length)).find()) {
                return start + length;
            }
        }
        if (words.length() == 4 && surname == 1 && NameForms.mayBe(words)) {
            return start + 4;
        }
        int likely = surname + 2;
        return sure
                        && words.length() > likely
                        && words.length() > 4
                        && NameForms.isLikely(words.substring(0, likely))
                        && !NameForms.isKnownWord(words.substring(likely - 1, likely + 1))
                        && !isLongWord(words)
                ? start + likely
                : -1;
    }

    /** 联系人：高新区管委会 is a body, not Gao Xinqu. */
    private static boolean isLongWord(String words) {
        return words.matches(".*(公司|中心|局|委|办|会|院|校|站|所|部|社|厂|店|村|镇|市|区|县|街道|社区|单位|机构|部门|组织|人员|项目|名称|情况|材料|条件|标准)")
                || NameForms.isKnownWord(words.substring(0, 2));
    }

    private static boolean isMaskedNext(String plain, int end) {
        return end < plain.length() && "*×○〇xX".indexOf(plain.charAt(end)) >= 0;
    }

    /** The beginning of the name that ends here, or -1 if none does. */
    static int beginOf(String plain, int end) {
        int from = end;
        while (from > 0
                && end - from < 8
                && (Character.isIdeographic(plain.charAt(from - 1)) || plain.charAt(from - 1) == '·')) {
            from--;
        }
        String run = plain.substring(from, end);
        if (run.indexOf('·') > 0) {
            int begin = DottedNames.beginOf(plain, plain.indexOf('·', from));
            return NameForms.mayBe(plain.substring(begin, end)) ? begin : -1;
        }
        if (run.length() == 1 && from >= 2 && isSpread(plain, from)) {
            return plain.substring(0, from).stripTrailing().length() - 1;
        }
        for (int length : new int[] {4, 3, 2}) {
            if (run.length() < length) {
                continue;
            }
            String name = run.substring(run.length() - length);
            boolean whole = run.length() == length;
            if (length == 4 && NameForms.surnameLength(name) != 2 && !(whole && NameForms.mayBe(name))) {
                continue;
            }
            if (whole ? isName(name, true) : isName(name, false)) {
                return end - length;
            }
        }
        return -1;
    }

    /** 张　三 before this place. */
    private static boolean isSpread(String plain, int lastCharacter) {
        int at = lastCharacter - 1;
        while (at > 0 && plain.charAt(at) == ' ' && lastCharacter - at <= 4) {
            at--;
        }
        boolean alone = at == 0 || !Character.isIdeographic(plain.charAt(at - 1));
        return at < lastCharacter - 1
                && alone
                && NameForms.mayBe(plain.charAt(at) + plain.substring(lastCharacter, lastCharacter + 1));
    }

    private static boolean isName(String words, boolean sure) {
        return sure ? NameForms.mayBe(words) && !NameForms.beginsAWord(words) : NameForms.isLikely(words);
    }
}
