package cn.zwgk.policy.standard;

import cn.zwgk.messaging.Outbox;
import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.standard.SheetDraft.DraftCell;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * 确认、退回或收回标准. Confirming sets every amount of the sheet in one act: earlier open periods end, corrected entries stay as
 * superseded, nothing is overwritten.
 */
@UseCase
public class DecideSheet {

    private final StandardSheets sheets;
    private final CheckSheet checking;
    private final Amounts amounts;
    private final StandardChanges changes;
    private final StandardFacts facts;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final InstantSource time;

    DecideSheet(
            StandardSheets sheets,
            CheckSheet checking,
            Amounts amounts,
            StandardChanges changes,
            StandardFacts facts,
            Outbox outbox,
            AuditTrail audit,
            InstantSource time) {
        this.sheets = sheets;
        this.checking = checking;
        this.amounts = amounts;
        this.changes = changes;
        this.facts = facts;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused if since the proposal something came to speak against it */
    @Transactional
    public StandardSheet decide(StandardSheet sheet, SheetAct act, Actor actor, @Nullable String words) {
        changes.takeTurn();
        Instant now = time.instant();
        StandardSheet decided = sheet.take(act, actor, words, now);
        if (act == SheetAct.CONFIRM) {
            requireUnopposed(sheet);
        }
        sheets.save(decided);
        if (act == SheetAct.CONFIRM) {
            set(sheet, now);
        }
        Map<String, Object> details = Map.of(
                "cells", sheet.lines().size(), "from", sheet.period().from().toString());
        audit.record(
                actor, "standard." + act.code(), StandardSheets.TYPE, sheet.id().toString(), decided.remark(), details);
        return sheets.get(sheet.id());
    }

    /** The same checks as at the proposal: the document may have been withdrawn, or another sheet been quicker. */
    private void requireUnopposed(StandardSheet sheet) {
        List<DraftCell> cells = sheet.lines().stream()
                .map(line -> new DraftCell(
                        line.cell().district(),
                        line.cell().category(),
                        line.value().toPlainString(),
                        line.corrects()))
                .toList();
        CheckedSheet checked =
                checking.check(new SheetDraft(sheet.documentId(), sheet.period(), sheet.note(), sheet.reason(), cells));
        if (!checked.problems().isEmpty()) {
            throw Refused.conflict(checked.refusals());
        }
    }

    private void set(StandardSheet sheet, Instant now) {
        TreeSet<String> touched = new TreeSet<>();
        sheet.lines().forEach(line -> touched.add(line.cell().category()));
        List<Amount> standing = amounts.standing(touched);
        for (StandardSheet.Line line : sheet.lines()) {
            Period period = sheet.period();
            for (Amount other : standing) {
                if (!other.cell().equals(line.cell())) {
                    continue;
                }
                if (other.id().equals(line.corrects())) {
                    amounts.supersede(other.id(), now);
                    period = period.endingLike(other.period().until());
                } else if (line.corrects() == null
                        && other.period().isClosedBy(sheet.period().from())) {
                    amounts.close(other.id(), sheet.period().from());
                }
            }
            amounts.add(new Amount(
                    Ids.next(),
                    line.cell(),
                    line.value(),
                    period,
                    sheet.documentId(),
                    sheet.id(),
                    now,
                    line.corrects(),
                    line.corrects() == null ? null : sheet.reason(),
                    null));
        }
        touched.forEach(category -> outbox.append(facts.of(category, changes.next(category), now)));
    }
}
