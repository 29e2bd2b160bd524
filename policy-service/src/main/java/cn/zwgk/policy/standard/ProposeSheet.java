package cn.zwgk.policy.standard;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** 报送标准: hands a sheet in for another person to confirm. */
@UseCase
public class ProposeSheet {

    private final CheckSheet checking;
    private final StandardSheets sheets;
    private final AuditTrail audit;
    private final InstantSource time;

    ProposeSheet(CheckSheet checking, StandardSheets sheets, AuditTrail audit, InstantSource time) {
        this.checking = checking;
        this.sheets = sheets;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused with every problem of every cell */
    @Transactional
    public StandardSheet propose(SheetDraft draft, Actor actor) {
        CheckedSheet checked = checking.check(draft);
        if (!checked.problems().isEmpty()) {
            throw Refused.invalid(checked.refusals());
        }
        StandardSheet sheet = StandardSheet.proposed(
                Ids.next(),
                draft.documentId(),
                draft.period(),
                draft.note(),
                draft.reason(),
                checked.sheetLines(),
                actor,
                time.instant());
        sheets.add(sheet);
        audit.record(
                actor,
                "standard.propose",
                StandardSheets.TYPE,
                sheet.id().toString(),
                null,
                Map.of(
                        "cells",
                        sheet.lines().size(),
                        "document",
                        draft.documentId().toString()));
        return sheets.get(sheet.id());
    }
}
