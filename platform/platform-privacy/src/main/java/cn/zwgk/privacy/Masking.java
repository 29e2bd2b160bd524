package cn.zwgk.privacy;

import org.jspecify.annotations.Nullable;

/** Shows of a person's data what is needed to tell cases apart, and no more. */
public final class Masking {

    private Masking() {}

    /** 张*、欧***：the first character and the length. */
    public static String name(String name) {
        return keep(name, 1, 0);
    }

    /** 138****5678. */
    public static @Nullable String phone(@Nullable String phone) {
        return phone == null ? null : phone.length() < 9 ? keep(phone, 0, 2) : keep(phone, 3, 4);
    }

    /** 330*************12: neither the date of birth nor the number can be made of it. */
    public static String identityNumber(String number) {
        return number.length() < 10 ? keep(number, 1, 1) : keep(number, 3, 2);
    }

    /** z***@example.cn. */
    public static @Nullable String email(@Nullable String email) {
        if (email == null) {
            return null;
        }
        int at = email.indexOf('@');
        return at < 1 ? keep(email, 1, 0) : email.charAt(0) + "***" + email.substring(at);
    }

    /** The city and district, not the door. */
    public static @Nullable String address(@Nullable String address) {
        return address == null ? null : address.length() <= 6 ? keep(address, 2, 0) : address.substring(0, 6) + "****";
    }

    private static String keep(String text, int front, int back) {
        int[] characters = text.codePoints().toArray();
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            masked.appendCodePoint(i < front || i >= characters.length - back ? characters[i] : '*');
        }
        return masked.toString();
    }
}
