package cn.zwgk.application.bureau;

import cn.zwgk.web.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On what grounds settings are not taken; all are told at once. */
final class BureauSettingRules {

    private static final int LONGEST_NOTE = 200;
    private static final int MOST_MONTHS_AHEAD = 12;

    private BureauSettingRules() {}

    /** Without what is blank, and without spaces around. */
    static Map<BureauEntry, String> stripped(Map<BureauEntry, String> given) {
        Map<BureauEntry, String> entries = new EnumMap<>(BureauEntry.class);
        given.forEach((entry, value) -> {
            if (value != null && !value.isBlank()) {
                entries.put(entry, value.strip());
            }
        });
        return entries;
    }

    /** What stands against the day and the reason. */
    static List<Refusal> against(LocalDate day, @Nullable String note, LocalDate today) {
        List<Refusal> grounds = new ArrayList<>();
        if (day.isBefore(today) || day.isAfter(today.plusMonths(MOST_MONTHS_AHEAD))) {
            grounds.add(Refusal.onField("effectiveFrom", "bureau-day-impossible", MOST_MONTHS_AHEAD));
        }
        if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            grounds.add(Refusal.onField("note", "bureau-note-missing", LONGEST_NOTE));
        }
        return grounds;
    }

    /** What stands against the entries: each for itself, and what belongs together. */
    static List<Refusal> against(Map<BureauEntry, String> entries) {
        List<Refusal> grounds = new ArrayList<>();
        entries.forEach((entry, value) -> {
            String field = "entries." + entry.name();
            if (value.length() > entry.longest()) {
                grounds.add(Refusal.onField(field, "bureau-entry-too-long", entry.longest()));
            } else if (!entry.mayBe(value)) {
                grounds.add(Refusal.onField(field, "bureau-entry-malformed-" + codeOf(entry)));
            }
        });
        incomplete(
                entries,
                grounds,
                "bureau-account-incomplete",
                BureauEntry.FEE_ACCOUNT_NAME,
                BureauEntry.FEE_BANK,
                BureauEntry.FEE_ACCOUNT);
        incomplete(
                entries,
                grounds,
                "bureau-online-review-incomplete",
                BureauEntry.ONLINE_REVIEW_NAME,
                BureauEntry.ONLINE_REVIEW);
        return grounds;
    }

    private static String codeOf(BureauEntry entry) {
        return switch (entry) {
            case CONTACT_PHONE -> "phone";
            case POSTCODE -> "postcode";
            case FEE_ACCOUNT -> "account";
            case FEE_ONLINE, ONLINE_REVIEW -> "address";
            default -> "line";
        };
    }

    /** What belongs together is there together or not at all. */
    private static void incomplete(
            Map<BureauEntry, String> entries, List<Refusal> grounds, String code, BureauEntry... together) {
        List<BureauEntry> absent = List.of(together).stream()
                .filter(entry -> !entries.containsKey(entry))
                .toList();
        if (!absent.isEmpty() && absent.size() < together.length) {
            grounds.add(Refusal.onField("entries." + absent.getFirst().name(), code));
        }
    }
}
