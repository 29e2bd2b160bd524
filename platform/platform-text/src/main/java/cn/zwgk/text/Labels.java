package cn.zwgk.text;

import java.util.regex.Pattern;

/** What stands before a number tells what it is. */
final class Labels {

    private static final int NEAR = 18;

    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(信用代码|机构代码|项目代码|区划代码|代码|编号|编码|单号|订单号?|批号|流水号|注册号|登记号|登记证号|许可证号?|证书号|合同号|发票号码?|备案号|索引号|文号|标段号?|条码|条形码|序列号|档案号|案号|工号|统计)"
                    + "[（(]?[\\p{IsHan}]{0,4}[)）]?\\s*[：:为是]?\\s*[A-Za-z]{0,6}[-]?$");
    private static final Pattern AMOUNT = Pattern.compile("^\\s*[万亿千百]*(元|吨|人次|平方|公里|千瓦|立方|美元|户次)");

    private Labels() {}

    /** What stands before a place on its line, as far as it matters. */
    static String before(String plain, int start) {
        int from = Math.max(0, start - NEAR);
        String near = plain.substring(from, start);
        int lineBreak = near.lastIndexOf('\n');
        return near.substring(lineBreak + 1);
    }

    /** Whether the number at this place is said to be something else than a person's. */
    static boolean sayOtherNumber(String plain, int start) {
        return OTHER_NUMBER.matcher(before(plain, start)).find();
    }

    /** Whether an amount of something ends here. */
    static boolean isAmount(String plain, int end) {
        String rest = plain.substring(end, Math.min(plain.length(), end + 6));
        return AMOUNT.matcher(rest).find() || (rest.length() > 1 && rest.charAt(0) == '.' && isDigit(rest.charAt(1)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAlphanumeric(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
