package cn.zwgk.application.casefile;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a record of delivery, whichever button it comes from. Direct and through another organ, the day of the
 * signature counts; by post, the day of posting, with the postal enterprise only (国办公开办函〔2016〕206号).
 */
final class DeliveryRules {

    /** 邮政企业的给据邮件号码: of 13 signs, domestic or international (S10). Couriers' numbers look otherwise. */
    private static final Pattern POSTAL_ITEM = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}|[A-Z]{2}\\d{11}|\\d{13}");

    private static final int LONGEST = 200;

    private DeliveryRules() {}

    /**
     * What an officer says about a delivery.
     *
     * @param receipt the number of the mail item, or who passed the paper on
     * @param note of a correction, why
     */
    record Claim(
            @Nullable ServiceWay way,
            @Nullable LocalDate on,
            @Nullable String receipt,
            @Nullable String note) {

        Claim {
            receipt = stripped(receipt);
            receipt = receipt == null ? null : receipt.toUpperCase(Locale.ROOT);
            note = stripped(note);
        }
    }

    /** How the fields are called in the form that was filled in. */
    record Fields(String receipt, String note) {}

    /**
     * @param issuedOn the day of the paper
     * @param corrects whether a delivery is on record already
     * @throws Refused 422 with everything that is missing or wrong
     */
    static void require(Claim claim, LocalDate issuedOn, boolean corrects, LocalDate today, Fields fields) {
        List<Refusal> grounds = new ArrayList<>();
        String receipt = claim.receipt();
        if (claim.way() == null) {
            grounds.add(Refusal.onField("way", "delivery-way-missing"));
        }
        LocalDate on = claim.on();
        if (on == null) {
            grounds.add(Refusal.onField("on", "delivery-day-missing"));
        } else if (on.isAfter(today)) {
            grounds.add(Refusal.onField("on", "delivery-day-in-future"));
        } else if (on.isBefore(issuedOn)) {
            grounds.add(Refusal.onField("on", "delivery-before-issue"));
        }
        if (claim.way() == ServiceWay.POST
                && (receipt == null || !POSTAL_ITEM.matcher(receipt).matches())) {
            grounds.add(Refusal.onField(fields.receipt(), "postal-item-invalid"));
        }
        if (claim.way() == ServiceWay.THROUGH_ORGAN && receipt == null) {
            grounds.add(Refusal.onField(fields.receipt(), "delivering-organ-missing"));
        }
        if (corrects && claim.note() == null) {
            grounds.add(Refusal.onField(fields.note(), "delivery-correction-reason-missing"));
        }
        if (longer(receipt) || longer(claim.note())) {
            grounds.add(Refusal.of("field-too-long"));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private static boolean longer(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
