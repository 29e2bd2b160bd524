package cn.zwgk.text;

import cn.hutool.core.util.IdcardUtil;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers that belong to a person, each with what makes it certain. In the order in which they win over each other. */
final class Numbers {

    /** What may stand between two digits: blanks, a dash, a dot, nothing that is seen. A line may break once. */
    private static final String GAP = "[ \\-.·_\u200B]{0,3}";

    private static final String WRAP = "(?:[ \\-.·_\u200B]{0,3}|[ ]{0,2}\\n[ ]{0,2})";
    private static final String BEFORE = "(?<![0-9A-Za-z])";
    private static final String AFTER = "(?![0-9A-Za-z*])";

    private static final Pattern RESIDENT_18 =
            Pattern.compile(BEFORE + "[1-9](?:" + WRAP + "\\d){16}" + WRAP + "[\\dXx]" + AFTER);
    /** 残疾人证号: an identity number, then the kind, the grade and how often the card was issued anew. */
    private static final Pattern DISABILITY_CARD = Pattern.compile(BEFORE + "[1-9](?:" + GAP + "\\d){16}" + GAP
            + "[\\dXx]" + GAP + "[1-7]" + GAP + "[1-4](?:[Bb]\\d)?" + AFTER);

    private static final Pattern RESIDENT_15 = Pattern.compile(BEFORE + "[1-8](?:" + GAP + "\\d){14}" + AFTER);
    private static final Pattern CREDIT_CODE_BEFORE =
            Pattern.compile("(信用代码|机构代码|社会信用|登记证号|证书编号)[（(]?[\\p{IsHan}]{0,4}[)）]?\\s*[：:为是]?\\s*$");
    private static final Pattern DIGITS_BEFORE = Pattern.compile("\\d[ \\-.·_\u200B]{1,3}$");

    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z*])(?:\\(?\\+?(?:00)?86\\)?" + GAP + ")?" + "1"
            + GAP + "[3-9](?:" + GAP + "\\d){9}" + AFTER);
    private static final Pattern MOBILE_GROUPS =
            Pattern.compile("1\\d{10}|1\\d{2}\\D{1,3}\\d{4}\\D{1,3}\\d{4}|1\\d{2}\\D{1,3}\\d{8}"
                    + "|1\\d{6}\\D{1,3}\\d{4}|1(?:\\D{1,3}\\d){10}");
    private static final Pattern PHONE_BEFORE =
            Pattern.compile("(电话|手机|联系|致电|拨打|号码|微信|TEL|Tel|tel|方式)[\\p{IsHan}（）()]{0,6}\\s*[：:为是]?\\s*$");
    private static final Pattern PART_OF_A_CODE = Pattern.compile("[0-9A-Za-z]-$|[〕\\]】]$");
    private static final Pattern COUNTRY = Pattern.compile("^\\(?\\+?(?:00)?86\\)?");

    private static final Pattern BANK_CARD =
            Pattern.compile("(?<![0-9A-Za-z*])[3-69](?:[ \\-\u200B]{0,2}\\d){14,18}(?![0-9A-Za-z*])");
    private static final Pattern CARD_PREFIX = Pattern.compile(
            "62\\d{14,17}|4\\d{15}|5[1-5]\\d{14}|60\\d{14,17}|9558\\d{12,15}|9559\\d{12,15}|35(?:2[89]|[3-8]\\d)\\d{12}|3[47]\\d{13}|45\\d{15,17}|43\\d{15,17}");
    private static final Pattern CARD_GROUPS = Pattern.compile(
            "\\d{15,19}|\\d{4}(?:\\D{1,2}\\d{4}){3}(?:\\D{1,2}\\d{1,3})?|\\d{4}(?:\\D{1,2}\\d{4}){2}\\D{1,2}\\d{5,7}|\\d{6}\\D{1,2}\\d{9,13}|\\d{4}\\D{1,2}\\d{6}\\D{1,2}\\d{5}|\\d(?:\\D{1,2}\\d){14,18}");
    /** 电子监管号：, 资产编码： and whatever else has a number of its own. */
    private static final Pattern ANY_LABEL = Pattern.compile("\\p{IsHan}{2}[号码][：:]\\s*$");

    private static final Pattern CARD_BEFORE =
            Pattern.compile("(卡号|银行卡|账号|帐号|账户|帐户|一卡通)[\\p{IsHan}（）()]{0,6}\\s*[：:为是]?\\s*$");

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.*%+-])[A-Za-z0-9_%+-]+(?:\\.[A-Za-z0-9_%+-]+)*[ \u200B]{0,2}@[ \u200B]{0,2}[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,10}(?![A-Za-z])");
    /** Boxes of public bodies; GOV.CN is given to nobody else. */
    private static final Pattern OFFICE_BOX = Pattern.compile(".*GOVCN");

    private static final String PLATE_GAP = "[ \\-.·\u200B]{0,2}";
    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final Pattern PLATE = Pattern.compile(PROVINCE + PLATE_GAP + "[A-HJ-NP-Za-hj-np-z]" + PLATE_GAP
            + "[A-HJ-NP-Za-hj-np-z0-9](?:(?:" + PLATE_GAP + "[A-HJ-NP-Za-hj-np-z0-9]){4,5}(?![A-Za-z0-9])|(?:"
            + PLATE_GAP
            + "[A-HJ-NP-Za-hj-np-z0-9]){3}" + PLATE_GAP + "[学警挂港澳领试超])");
    private static final Pattern PLATE_FORM = Pattern.compile(
            PROVINCE
                    + "[A-HJ-NP-Z](?:(?=[A-Z]*\\d)[A-Z0-9]{5}|[A-HJK]\\d[A-Z0-9]\\d{3}|[A-HJK][A-Z]\\d{4}|\\d{5}[A-HJK]|(?=[A-Z]*\\d)[A-Z0-9]{4}[学警挂港澳领试超])");
    private static final Pattern NOT_A_PLATE = Pattern.compile("^\\s*(号\\s*(文|公告|公路)|备|ICP)");

    private static final Pattern PASSPORT = Pattern.compile(
            "(?<![0-9A-Za-z])(?:[A-Za-z]{1,2}[ \\-\u200B]?\\d(?:[ \\-\u200B]?\\d){6,9})(?![0-9A-Za-z*])");
    private static final Pattern PASSPORT_BEFORE =
            Pattern.compile("(护照|通行证|旅行证|回乡证|台胞证|证件号|证件)[\\p{IsHan}（）()]{0,6}\\s*(?:No\\.?)?\\s*[：:为是,，]?\\s*$");
    private static final Pattern OWN_FORM = Pattern.compile("[EG]\\d{8}|E[A-HJ-NP-Z]\\d{7}");
    private static final Pattern ANY_FORM = Pattern.compile("[A-Z]{1,2}\\d{7,10}");

    /** All of them. */
    static final List<NumberRule> RULES = List.of(
            new NumberRule(Kind.IDENTITY_NUMBER, RESIDENT_18, Numbers::isResident18),
            new NumberRule(Kind.IDENTITY_NUMBER, DISABILITY_CARD, Numbers::isDisabilityCard),
            new NumberRule(Kind.IDENTITY_NUMBER, RESIDENT_15, Numbers::isResident15),
            new NumberRule(Kind.BANK_CARD, BANK_CARD, Numbers::isBankCard),
            new NumberRule(Kind.MOBILE_PHONE, MOBILE, Numbers::isMobile),
            new NumberRule(Kind.EMAIL, EMAIL, Numbers::isPersonalBox),
            new NumberRule(Kind.NUMBER_PLATE, PLATE, Numbers::isPlate),
            new NumberRule(Kind.PASSPORT, PASSPORT, Numbers::isPassport));

    private Numbers() {}

    /** GB 11643: region, date of birth, check digit. A credit code may consist of digits too; then its label decides. */
    private static boolean isResident18(String bare, String plain, int start, int end) {
        return bare.length() == 18
                && IdcardUtil.isValidCard18(bare)
                && !CREDIT_CODE_BEFORE.matcher(Labels.before(plain, start)).find();
    }

    private static boolean isDisabilityCard(String bare, String plain, int start, int end) {
        return IdcardUtil.isValidCard18(bare.substring(0, 18)) && !Labels.sayOtherNumber(plain, start);
    }

    /** The form before 1999 has no check digit, so that a label of something else counts. */
    private static boolean isResident15(String bare, String plain, int start, int end) {
        return bare.length() == 15
                && IdcardUtil.isValidCard15(bare)
                && !(end - start > 15
                        && DIGITS_BEFORE.matcher(Labels.before(plain, start)).find())
                && !Labels.sayOtherNumber(plain, start)
                && !Labels.isAmount(plain, end)
                && !CARD_BEFORE.matcher(Labels.before(plain, start)).find();
    }

    private static boolean isMobile(String bare, String plain, int start, int end) {
        String number = bare.length() > 11 ? bare.substring(bare.length() - 11) : bare;
        if (number.charAt(0) != '1' || number.charAt(1) < '3') {
            return false;
        }
        String before = Labels.before(plain, start);
        String written =
                COUNTRY.matcher(plain.substring(start, end)).replaceFirst("").strip();
        boolean grouped = MOBILE_GROUPS
                .matcher(written.replaceFirst("^[ \\-.·_\u200B]+", ""))
                .matches();
        boolean labelled = PHONE_BEFORE.matcher(before).find();
        boolean partOfACode = PART_OF_A_CODE.matcher(before).find()
                || (end + 1 < plain.length() && plain.charAt(end) == '-' && Labels.isDigit(plain.charAt(end + 1)));
        return (grouped || labelled)
                && (labelled || !partOfACode)
                && !Labels.sayOtherNumber(plain, start)
                && !Labels.isAmount(plain, end);
    }

    private static boolean isBankCard(String bare, String plain, int start, int end) {
        return CARD_PREFIX.matcher(bare).matches()
                && luhn(bare)
                && (CARD_GROUPS.matcher(plain.substring(start, end)).matches()
                        || CARD_BEFORE.matcher(Labels.before(plain, start)).find())
                && !Labels.sayOtherNumber(plain, start)
                && (CARD_BEFORE.matcher(Labels.before(plain, start)).find()
                        || !ANY_LABEL.matcher(Labels.before(plain, start)).find())
                && !Labels.isAmount(plain, end);
    }

    /** ISO/IEC 7812. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static boolean isPersonalBox(String bare, String plain, int start, int end) {
        return !OFFICE_BOX.matcher(bare).matches();
    }

    private static boolean isPlate(String bare, String plain, int start, int end) {
        return PLATE_FORM.matcher(bare).matches()
                && !NOT_A_PLATE
                        .matcher(plain.substring(end, Math.min(plain.length(), end + 4)))
                        .find();
    }

    private static boolean isPassport(String bare, String plain, int start, int end) {
        boolean labelled = PASSPORT_BEFORE.matcher(Labels.before(plain, start)).find();
        return labelled
                ? ANY_FORM.matcher(bare).matches()
                : OWN_FORM.matcher(bare).matches() && !Labels.sayOtherNumber(plain, start);
    }
}
