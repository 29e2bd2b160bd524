package cn.zwgk.policy.worklist;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 待办: everything in this service that waits for a person, most urgent first. It is answered whole or not at all: if one
 * source fails the answer is a problem, because nobody can see from a list that something is missing in it. What waits for
 * one person are dozens of things, so that it is put together anew each time.
 */
@Component
public class Worklist {

    private static final Comparator<WorkItem> MOST_URGENT_FIRST = Comparator.<WorkItem, Instant>comparing(
                    WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::updatedAt)
            .thenComparing(WorkItem::id);

    private final List<WorkSource> sources;

    Worklist(List<WorkSource> sources) {
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public Paged<WorkItem> of(Colleague colleague, PageRequest page) {
        List<WorkItem> all = sources.stream()
                .flatMap(source -> source.waitingFor(colleague).stream())
                // who has a thing to do in two capacities does it once
                .distinct()
                .sorted(MOST_URGENT_FIRST)
                .toList();
        List<WorkItem> asked =
                all.stream().skip(page.offset()).limit(page.size()).toList();
        return Paged.of(asked, page, all.size());
    }
}
