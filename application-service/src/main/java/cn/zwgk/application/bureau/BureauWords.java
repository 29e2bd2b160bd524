package cn.zwgk.application.bureau;

import static cn.zwgk.application.bureau.BureauEntry.CONTACT_ADDRESS;
import static cn.zwgk.application.bureau.BureauEntry.CONTACT_OFFICE;
import static cn.zwgk.application.bureau.BureauEntry.CONTACT_PERSON;
import static cn.zwgk.application.bureau.BureauEntry.CONTACT_PHONE;
import static cn.zwgk.application.bureau.BureauEntry.COURT;
import static cn.zwgk.application.bureau.BureauEntry.FEE_ACCOUNT;
import static cn.zwgk.application.bureau.BureauEntry.FEE_ACCOUNT_NAME;
import static cn.zwgk.application.bureau.BureauEntry.FEE_BANK;
import static cn.zwgk.application.bureau.BureauEntry.FEE_COUNTER;
import static cn.zwgk.application.bureau.BureauEntry.FEE_ONLINE;
import static cn.zwgk.application.bureau.BureauEntry.OFFICE_HOURS;
import static cn.zwgk.application.bureau.BureauEntry.ONLINE_REVIEW;
import static cn.zwgk.application.bureau.BureauEntry.ONLINE_REVIEW_NAME;
import static cn.zwgk.application.bureau.BureauEntry.POSTCODE;
import static cn.zwgk.application.bureau.BureauEntry.REVIEW_BODY;

import cn.zwgk.application.notice.NoticeField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How papers say what the settings hold. A field of which a needed part is missing is not said at all. */
final class BureauWords {

    /** The parts without which a field cannot be said; those of paying are alternatives, see {@link #payment}. */
    private static final Map<NoticeField, List<BureauEntry>> NEEDED = new EnumMap<>(Map.of(
            NoticeField.CONTACT, List.of(CONTACT_OFFICE, CONTACT_PHONE, CONTACT_ADDRESS, OFFICE_HOURS),
            NoticeField.PAYMENT_WAY, List.of(),
            NoticeField.REVIEW_BODY, List.of(REVIEW_BODY),
            NoticeField.ONLINE_REVIEW, List.of(ONLINE_REVIEW_NAME, ONLINE_REVIEW),
            NoticeField.COURT, List.of(COURT)));

    private final Map<BureauEntry, String> entries;

    BureauWords(Map<BureauEntry, String> entries) {
        this.entries = entries;
    }

    /** The fields of papers that come from the settings. */
    static Set<NoticeField> fields() {
        return Set.copyOf(NEEDED.keySet());
    }

    /** The parts that a field lacks. */
    List<BureauEntry> missingFor(NoticeField field) {
        return NEEDED.getOrDefault(field, List.of()).stream()
                .filter(entry -> !entries.containsKey(entry))
                .toList();
    }

    /** Whether the field can be said. */
    boolean knows(NoticeField field) {
        return missingFor(field).isEmpty()
                && (field != NoticeField.PAYMENT_WAY || !payment().isEmpty());
    }

    /** Everything that can be said. */
    Map<NoticeField, String> said() {
        Map<NoticeField, String> said = new EnumMap<>(NoticeField.class);
        for (NoticeField field : NEEDED.keySet()) {
            if (knows(field)) {
                said.put(field, say(field));
            }
        }
        return said;
    }

    private String say(NoticeField field) {
        return switch (field) {
            case CONTACT -> contact();
            case PAYMENT_WAY -> payment();
            case REVIEW_BODY -> value(REVIEW_BODY);
            case COURT -> value(COURT);
            case ONLINE_REVIEW -> value(ONLINE_REVIEW_NAME) + "（" + value(ONLINE_REVIEW) + "）";
            default -> throw new IllegalArgumentException("Not of the settings: " + field);
        };
    }

    private String contact() {
        String person = entries.containsKey(CONTACT_PERSON) ? "（联系人：" + value(CONTACT_PERSON) + "）" : "";
        String postcode = entries.containsKey(POSTCODE) ? "（邮政编码：" + value(POSTCODE) + "）" : "";
        return value(CONTACT_OFFICE) + person + "；电话：" + value(CONTACT_PHONE) + "；地址：" + value(CONTACT_ADDRESS)
                + postcode + "；办公时间：" + value(OFFICE_HOURS);
    }

    private String payment() {
        List<String> ways = new ArrayList<>();
        if (entries.keySet().containsAll(List.of(FEE_ACCOUNT_NAME, FEE_BANK, FEE_ACCOUNT))) {
            ways.add("转账（户名：%s；开户银行：%s；账号：%s）".formatted(value(FEE_ACCOUNT_NAME), value(FEE_BANK), value(FEE_ACCOUNT)));
        }
        if (entries.containsKey(FEE_COUNTER)) {
            ways.add("到窗口缴纳（" + value(FEE_COUNTER) + "）");
        }
        if (entries.containsKey(FEE_ONLINE)) {
            ways.add("网上缴纳（" + value(FEE_ONLINE) + "）");
        }
        return String.join("；", ways);
    }

    private String value(BureauEntry entry) {
        return entries.getOrDefault(entry, "");
    }
}
