package cn.zwgk.interpretation.occasions;

import cn.zwgk.privacy.Masking;
import org.jspecify.annotations.Nullable;

/**
 * Who signs up. Personal data: sealed at rest, masked in lists, in no event and no log line.
 *
 * @param contact a phone number
 * @param email where changes are told; nobody has to give one
 * @param needs what the person needs to follow: 手语, 轮椅 …
 */
public record Attendee(
        String name,
        String contact,
        @Nullable String email,
        @Nullable String needs) {

    /** What lists show. */
    Attendee masked() {
        String phone = Masking.phone(contact);
        return new Attendee(
                Masking.name(name), phone == null ? "" : phone, Masking.email(email), needs == null ? null : "有");
    }

    /** Whether the two are reached under the same number, however it is written. */
    boolean isReachedAs(Attendee other) {
        return digits(contact).equals(digits(other.contact));
    }

    private static String digits(String contact) {
        String digits = contact.replaceAll("\\D", "");
        return digits.length() == 13 && digits.startsWith("86") ? digits.substring(2) : digits;
    }

    /** Names nobody, so that it may stand in a log line. */
    @Override
    public String toString() {
        return "Attendee[]";
    }
}
