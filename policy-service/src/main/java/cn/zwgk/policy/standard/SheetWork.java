package cn.zwgk.policy.standard;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.AllPages;
import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.WorkSource;
import cn.zwgk.policy.worklist.WorkType;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets that wait for this person's confirmation; nobody confirms what he proposed. */
@Component
class SheetWork implements WorkSource {

    private final StandardSheets sheets;
    private final Wording wording;

    SheetWork(StandardSheets sheets, Wording wording) {
        this.sheets = sheets;
        this.wording = wording;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        return AllPages.of(page -> sheets.newest(SheetState.PROPOSED, page)).stream()
                .filter(sheet -> sheet.allowedActs(colleague.actor()).contains(SheetAct.CONFIRM))
                .map(this::item)
                .toList();
    }

    private WorkItem item(StandardSheet sheet) {
        return new WorkItem(
                sheet.id(),
                WorkType.STANDARD_SHEET,
                wording.text("standard.sheet-title", sheet.period().from().toString(), sheets.cells(sheet.id())),
                sheet.state().name(),
                wording.of(sheet.state()),
                sheet.proposedBy().office(),
                SheetAct.CONFIRM.code(),
                wording.of(SheetAct.CONFIRM),
                null,
                null,
                Lamp.NONE,
                wording.of(Lamp.NONE),
                "/console/standards/sheets/" + sheet.id(),
                sheet.proposedAt(),
                null);
    }
}
