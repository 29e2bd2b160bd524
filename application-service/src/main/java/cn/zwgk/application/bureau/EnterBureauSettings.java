package cn.zwgk.application.bureau;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a new edition of the settings, from a day on that is not over. Earlier editions stay as they were. */
@Component
public class EnterBureauSettings {

    private static final int LONGEST_NOTE = 200;
    private static final int MOST_MONTHS_AHEAD = 12;

    private final BureauEditions editions;
    private final AuditTrail audit;
    private final InstantSource time;

    EnterBureauSettings(BureauEditions editions, AuditTrail audit, InstantSource time) {
        this.editions = editions;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @param ifMatch the number of the latest edition that the officer saw
     * @param given every entry as it shall be; blank ones are taken out
     * @param from today if null
     * @throws Refused 422 with everything that is wrong; 412, 428 if he has not seen the latest edition
     */
    @Transactional
    public BureauEdition enter(
            @Nullable String ifMatch,
            Map<BureauEntry, String> given,
            @Nullable LocalDate from,
            @Nullable String note,
            Actor officer) {
        int latest = editions.latest();
        ETags.require(ifMatch, latest);
        LocalDate day = from == null ? ChinaTime.today(time) : from;
        Map<BureauEntry, String> entries = stripped(given);
        List<Refusal> grounds = grounds(entries, day, note);
        if (!grounds.isEmpty() || note == null) {
            throw Refused.invalid(grounds);
        }
        if (editions.on(day).map(BureauEdition::entries).orElse(Map.of()).equals(entries)) {
            throw Refused.conflict("bureau-nothing-changed");
        }
        BureauEdition edition =
                new BureauEdition(latest + 1, day, entries, note.strip(), officer.name(), time.instant());
        editions.add(edition, officer.id());
        audit.record(
                officer,
                "bureau-setting.enter",
                "bureau-setting",
                Integer.toString(edition.edition()),
                edition.note(),
                Map.of("effectiveFrom", day.toString()));
        return edition;
    }

    private List<Refusal> grounds(Map<BureauEntry, String> entries, LocalDate day, @Nullable String note) {
        List<Refusal> grounds = new ArrayList<>();
        LocalDate today = ChinaTime.today(time);
        if (day.isBefore(today) || day.isAfter(today.plusMonths(MOST_MONTHS_AHEAD))) {
            grounds.add(Refusal.onField("effectiveFrom", "bureau-day-impossible", MOST_MONTHS_AHEAD));
        }
        if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            grounds.add(Refusal.onField("note", "bureau-note-missing", LONGEST_NOTE));
        }
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

    private static Map<BureauEntry, String> stripped(Map<BureauEntry, String> given) {
        Map<BureauEntry, String> entries = new EnumMap<>(BureauEntry.class);
        given.forEach((entry, value) -> {
            if (value != null && !value.isBlank()) {
                entries.put(entry, value.strip());
            }
        });
        return entries;
    }
}
