package cn.zwgk.application.bureau;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提出改动: names what papers shall say from a day on. They say it when another person has confirmed it. */
@Component
public class ProposeBureauChange {

    private final BureauEditions editions;
    private final BureauChanges changes;
    private final AuditTrail audit;
    private final InstantSource time;

    ProposeBureauChange(BureauEditions editions, BureauChanges changes, AuditTrail audit, InstantSource time) {
        this.editions = editions;
        this.changes = changes;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @param ifMatch the number of the latest edition that the officer saw
     * @param given every entry as it shall be; blank ones are taken out
     * @param from today if null
     * @throws Refused 422 with everything that is wrong; 409 {@code bureau-nothing-changed}, {@code bureau-change-waiting}; 412,
     *     428 if he has not seen the latest edition
     */
    @Transactional
    public void propose(
            @Nullable String ifMatch,
            Map<BureauEntry, String> given,
            @Nullable LocalDate from,
            @Nullable String note,
            Actor officer) {
        ETags.require(ifMatch, editions.latest());
        LocalDate today = ChinaTime.today(time);
        LocalDate day = from == null ? today : from;
        Map<BureauEntry, String> entries = BureauSettingRules.stripped(given);
        List<Refusal> grounds = new ArrayList<>(BureauSettingRules.against(day, note, today));
        grounds.addAll(BureauSettingRules.against(entries));
        if (!grounds.isEmpty() || note == null) {
            throw Refused.invalid(grounds);
        }
        if (editions.on(day).map(BureauEdition::entries).orElse(Map.of()).equals(entries)) {
            throw Refused.conflict("bureau-nothing-changed");
        }
        BureauChange change = BureauChange.proposed(Ids.next(), day, entries, note.strip(), officer, time.instant());
        changes.add(change);
        audit.record(
                officer,
                JudgeBureauChange.SUBJECT + ".propose",
                JudgeBureauChange.SUBJECT,
                change.id().toString(),
                change.note(),
                Map.of("effectiveFrom", day.toString()));
    }
}
