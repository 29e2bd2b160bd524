package cn.zwgk.policy.targeted;

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

/** 送阅: what was sent to this person, whatever his role, and he has not read yet. */
@Component
class ReadingWork implements WorkSource {

    private final TargetedList list;
    private final Wording wording;

    ReadingWork(TargetedList list, Wording wording) {
        this.list = list;
        this.wording = wording;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Reader reader = new Reader(colleague.actor(), colleague.userName());
        return AllPages.of(page -> list.sentTo(reader, page)).stream()
                .filter(entry -> entry.readAt() == null)
                .map(this::item)
                .toList();
    }

    private WorkItem item(SentEntry entry) {
        return new WorkItem(
                entry.id(),
                WorkType.TARGETED,
                entry.title(),
                "UNREAD",
                wording.text("targeted.unread"),
                null,
                "read",
                wording.text("targeted.read"),
                null,
                null,
                Lamp.NONE,
                wording.of(Lamp.NONE),
                "/console/sent/" + entry.id(),
                entry.publishedAt(),
                null);
    }
}
