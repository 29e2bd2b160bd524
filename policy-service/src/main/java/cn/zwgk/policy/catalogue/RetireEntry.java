package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.catalogue.CatalogueEntry.Retirement;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 停用: what has held content is never deleted. It can be taken into use again; only what never held anything is removed. */
@UseCase
public class RetireEntry {

    private final CatalogueEntries entries;
    private final CatalogueContent content;
    private final CatalogueChronicle chronicle;
    private final InstantSource time;

    RetireEntry(CatalogueEntries entries, CatalogueContent content, CatalogueChronicle chronicle, InstantSource time) {
        this.entries = entries;
        this.content = content;
        this.chronicle = chronicle;
        this.time = time;
    }

    /** @throws Refused without a reason, or while something below it is in use */
    @Transactional
    public CatalogueEntry retire(CatalogueEntry entry, @Nullable String reason, Actor actor) {
        chronicle.takeTurn();
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        if (entry.isRetired()) {
            throw Refused.conflict("catalogue-entry-retired", entry.title());
        }
        if (entries.tree().hasChildrenInUse(entry)) {
            throw Refused.conflict("catalogue-has-children");
        }
        entries.save(entry.retired(new Retirement(reason.strip(), time.instant())));
        chronicle.note(entry, actor, "retire", reason.strip(), Map.of("title", entry.title()));
        return entries.tree().get(entry.id());
    }

    /** Takes it into use again. */
    @Transactional
    public CatalogueEntry restore(CatalogueEntry entry, Actor actor) {
        chronicle.takeTurn();
        entries.tree().requireFits(entry, entry.parentId());
        entries.save(entry.retired(null));
        chronicle.note(entry, actor, "restore", null, Map.of("title", entry.title()));
        return entries.tree().get(entry.id());
    }

    /** Removes an entry that was added by mistake. @throws Refused if it ever had content or has something below it */
    @Transactional
    public void remove(CatalogueEntry entry, Actor actor) {
        chronicle.takeTurn();
        if (!entries.tree().children(entry.id()).isEmpty()) {
            throw Refused.conflict("catalogue-has-children");
        }
        if (content.everHad(entry.id())) {
            throw Refused.conflict("catalogue-has-content");
        }
        entries.remove(entry.id());
        chronicle.note(entry, actor, "remove", null, Map.of("code", entry.code(), "title", entry.title()));
    }
}
