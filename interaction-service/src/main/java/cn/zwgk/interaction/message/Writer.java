package cn.zwgk.interaction.message;

import cn.zwgk.privacy.Masking;

/** Who wrote. Personal data: sealed where it rests, masked where it is shown, and never written by {@code toString}. */
public record Writer(String name, String phone) {

    /** What officers see. */
    public Writer masked() {
        String masked = Masking.phone(phone);
        return new Writer(Masking.name(name), masked == null ? "" : masked);
    }

    /** Whether a text names the writer or tells his number. */
    boolean isNamedIn(String text) {
        return (name.length() > 1 && text.contains(name))
                || text.replaceAll("[\\s-]", "").contains(phone.replaceAll("[\\s-]", ""));
    }

    @Override
    public String toString() {
        return "Writer[]";
    }
}
