package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 调整目录: moves an entry with all below it under another parent, or to another place among its neighbours. */
@UseCase
public class ArrangeEntry {

    private final CatalogueEntries entries;
    private final CatalogueChronicle chronicle;

    ArrangeEntry(CatalogueEntries entries, CatalogueChronicle chronicle) {
        this.entries = entries;
        this.chronicle = chronicle;
    }

    /**
     * @param place its place among the children of its new parent, from 1; beyond the last it becomes the last
     * @param section only for an entry that becomes a topmost one
     */
    @Transactional
    public CatalogueEntry move(
            CatalogueEntry entry, @Nullable UUID parent, int place, @Nullable Section section, Actor actor) {
        chronicle.takeTurn();
        CatalogueTree tree = entries.tree();
        tree.requireFits(entry, parent);
        Section wanted = section == null ? entry.section() : section;
        List<CatalogueEntry> neighbours = new ArrayList<>(tree.children(parent));
        neighbours.removeIf(each -> each.id().equals(entry.id()));
        neighbours.add(Math.clamp(place - 1L, 0, neighbours.size()), entry);
        entries.save(entry.at(parent, neighbours.indexOf(entry) + 1, WriteEntry.sectionFor(parent, wanted)));
        for (int index = 0; index < neighbours.size(); index++) {
            entries.place(neighbours.get(index).id(), index + 1);
        }
        CatalogueTree moved = entries.tree();
        CatalogueEntry now = moved.get(entry.id());
        chronicle.note(entry, actor, "move", null, Map.of("from", tree.pathText(entry), "to", moved.pathText(now)));
        return now;
    }
}
