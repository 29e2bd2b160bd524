package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 编制目录: adds an entry, or changes what is laid down for one. The names that it had keep leading to it. */
@UseCase
public class WriteEntry {

    private final CatalogueEntries entries;
    private final CatalogueChronicle chronicle;
    private final InstantSource time;

    WriteEntry(CatalogueEntries entries, CatalogueChronicle chronicle, InstantSource time) {
        this.entries = entries;
        this.chronicle = chronicle;
        this.time = time;
    }

    /** Adds an entry as the last of its neighbours. */
    @Transactional
    public CatalogueEntry add(
            String code, @Nullable UUID parent, @Nullable Section section, EntryTerms terms, Actor actor) {
        chronicle.takeTurn();
        requireCoherent(terms);
        CatalogueTree tree = entries.tree();
        tree.requireFits(null, parent);
        if (tree.all().stream().anyMatch(entry -> entry.code().equals(code))) {
            throw Refused.conflict("catalogue-code-taken", code);
        }
        int position = tree.children(parent).stream()
                        .mapToInt(CatalogueEntry::position)
                        .max()
                        .orElse(0)
                + 1;
        CatalogueEntry entry = new CatalogueEntry(
                Ids.next(), 0, code, parent, position, sectionFor(parent, section), terms, ChinaTime.today(time), null);
        entries.add(entry);
        entries.name(code, entry.id());
        entries.name(terms.title(), entry.id());
        chronicle.note(entry, actor, "add", null, Map.of("code", code, "title", terms.title()));
        return entries.tree().get(entry.id());
    }

    /** Lays down something else for it. */
    @Transactional
    public CatalogueEntry edit(CatalogueEntry entry, EntryTerms terms, Actor actor) {
        chronicle.takeTurn();
        if (entry.isRetired()) {
            throw Refused.conflict("catalogue-entry-retired", entry.title());
        }
        requireCoherent(terms);
        entries.save(entry.with(terms));
        entries.name(terms.title(), entry.id());
        chronicle.note(entry, actor, "edit", null, Map.of("before", entry.title(), "title", terms.title()));
        return entries.tree().get(entry.id());
    }

    static @Nullable Section sectionFor(@Nullable UUID parent, @Nullable Section asked) {
        if (parent != null) {
            return null;
        }
        return asked == null ? Section.CONTENT : asked;
    }

    /** All that does not go together, at once. */
    private void requireCoherent(EntryTerms terms) {
        List<Refusal> grounds = new ArrayList<>();
        if (terms.audience() == Audience.GROUP && terms.audienceGroups() == null) {
            grounds.add(Refusal.onField("audienceGroups", "catalogue-audience-groups-missing"));
        }
        if (terms.yearlyBy() != null && terms.frequency() != UpdateFrequency.YEARLY) {
            grounds.add(Refusal.onField("yearlyBy", "catalogue-yearly-by-without-yearly"));
        }
        if (terms.recordClass() != null && !entries.knowsRecordClass(terms.recordClass())) {
            grounds.add(Refusal.onField("recordClass", "catalogue-record-class-unknown"));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
