package cn.zwgk.privacy;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import java.util.regex.Pattern;

/** Checks numbers that prove who somebody is, as far as the number itself can tell. */
public final class IdentityNumber {

    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,17}");

    private IdentityNumber() {}

    /** 居民身份证号码 (GB 11643): eighteen characters with a region, a date of birth and the right check digit. */
    public static boolean isResidentId(String number) {
        return number.length() == 18 && IdcardUtil.isValidCard18(number);
    }

    /** 统一社会信用代码 (GB 32100): eighteen characters with the right check character. */
    public static boolean isCreditCode(String code) {
        return CreditCodeUtil.isCreditCode(code);
    }

    /** A passport or travel permit: letters and digits; its check digit is not in the number that people write down. */
    public static boolean looksLikeTravelDocument(String number) {
        return PASSPORT.matcher(number).matches();
    }
}
