package cn.zwgk.application.bureau;

import java.util.regex.Pattern;

/** 设置项: one thing that papers say of the house. */
public enum BureauEntry {
    /** 联系科室. */
    CONTACT_OFFICE(Group.CONTACT, 50, Form.LINE),
    /** 联系人. */
    CONTACT_PERSON(Group.CONTACT, 50, Form.LINE),
    /** 联系电话. */
    CONTACT_PHONE(Group.CONTACT, 50, Form.PHONE),
    /** 地址. */
    CONTACT_ADDRESS(Group.CONTACT, 120, Form.LINE),
    /** 邮政编码. */
    POSTCODE(Group.CONTACT, 6, Form.POSTCODE),
    /** 办公时间. */
    OFFICE_HOURS(Group.CONTACT, 100, Form.LINE),
    /** 收款户名. */
    FEE_ACCOUNT_NAME(Group.FEE, 80, Form.LINE),
    /** 开户银行. */
    FEE_BANK(Group.FEE, 80, Form.LINE),
    /** 收款账号. */
    FEE_ACCOUNT(Group.FEE, 40, Form.ACCOUNT),
    /** 缴费窗口. */
    FEE_COUNTER(Group.FEE, 120, Form.LINE),
    /** 网上缴费地址. */
    FEE_ONLINE(Group.FEE, 200, Form.ADDRESS),
    /** 复议机关: for a department of a city its government (Administrative Review Law, Article 24). */
    REVIEW_BODY(Group.REMEDY, 80, Form.LINE),
    /** 网上复议渠道的名称. */
    ONLINE_REVIEW_NAME(Group.REMEDY, 80, Form.LINE),
    /** 网上复议渠道的地址 (Administrative Review Law, Article 22). */
    ONLINE_REVIEW(Group.REMEDY, 200, Form.ADDRESS),
    /** 管辖法院: for a department of a city the basic-level one (Administrative Litigation Law, Article 14). */
    COURT(Group.REMEDY, 80, Form.LINE);

    /** What the settings are about. */
    public enum Group {
        /** 联系方式. */
        CONTACT,
        /** 缴费途径. */
        FEE,
        /** 救济途径. */
        REMEDY
    }

    private enum Form {
        LINE("[^\\p{Cntrl}]+"),
        PHONE("[0-9][0-9()（） \\-、,，转]{6,}"),
        POSTCODE("\\d{6}"),
        ACCOUNT("\\d[\\d \\-]{5,}\\d"),
        ADDRESS("https?://[^\\s\\p{Cntrl}\"<>]+");

        @SuppressWarnings("ImmutableEnumChecker") // A pattern does not change
        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private final Group group;
    private final int longest;
    private final Form form;

    BureauEntry(Group group, int longest, Form form) {
        this.group = group;
        this.longest = longest;
        this.form = form;
    }

    public Group group() {
        return group;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }

    boolean mayBe(String value) {
        return form.pattern.matcher(value).matches();
    }
}
