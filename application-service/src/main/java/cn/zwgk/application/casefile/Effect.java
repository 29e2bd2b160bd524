package cn.zwgk.application.casefile;

import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an act makes of a case.
 *
 * @param notices the papers that go out with it
 * @param remark what the history says beside the act; no names of people
 */
record Effect(
        CaseAct act,
        StepContext context,
        ClockLedger ledger,
        CaseRecords records,
        List<NoticeRequest> notices,
        @Nullable String remark) {

    static Effect on(CaseAct act, Situation situation) {
        return new Effect(
                act,
                situation.context(),
                situation.theCase().ledger(),
                situation.theCase().records(),
                List.of(),
                act.needsReason() ? Situation.filled(situation.form().reason()) : null);
    }

    Effect entering(ClockEntry entry) {
        return new Effect(act, context, ledger.with(entry, act.name(), context.now()), records, notices, remark);
    }

    Effect correcting(int line, ClockEntry entry, String reason) {
        return new Effect(
                act,
                context,
                ledger.correcting(line, entry, act.name(), context.now(), reason),
                records,
                notices,
                remark);
    }

    Effect keeping(CaseRecords changed) {
        return new Effect(act, context, ledger, changed, notices, remark);
    }

    Effect keeping(Awaited changed) {
        return keeping(records.with(changed));
    }

    Effect saying(String words) {
        return new Effect(act, context, ledger, records, notices, words);
    }

    /** @param particulars names and values, one after the other */
    Effect issuing(NoticeKind kind, String addressee, LocalDate on, String... particulars) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < particulars.length; i += 2) {
            named.put(particulars[i], particulars[i + 1]);
        }
        List<NoticeRequest> more = new ArrayList<>(notices);
        more.add(new NoticeRequest(kind, addressee, on, named));
        return new Effect(act, context, ledger, records, List.copyOf(more), remark);
    }
}
