package cn.zwgk.policy.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 公开事项: one entry of the catalogue.
 *
 * @param code stable and unique, for other systems
 * @param position its place among the children of its parent
 * @param section of the national page; only the topmost entries have one, the others follow them
 * @param beginsOn since when something is expected in it
 */
public record CatalogueEntry(
        UUID id,
        long version,
        String code,
        @Nullable UUID parentId,
        int position,
        @Nullable Section section,
        EntryTerms terms,
        LocalDate beginsOn,
        @Nullable Retirement retirement) {

    /** 停用: it takes nothing new; what it holds stays to be read. */
    public record Retirement(String reason, Instant at) {}

    public boolean isRetired() {
        return retirement != null;
    }

    public String title() {
        return terms.title();
    }

    CatalogueEntry with(EntryTerms newTerms) {
        return new CatalogueEntry(id, version, code, parentId, position, section, newTerms, beginsOn, retirement);
    }

    CatalogueEntry at(@Nullable UUID newParent, int newPosition, @Nullable Section newSection) {
        return new CatalogueEntry(id, version, code, newParent, newPosition, newSection, terms, beginsOn, retirement);
    }

    CatalogueEntry retired(@Nullable Retirement now) {
        return new CatalogueEntry(id, version, code, parentId, position, section, terms, beginsOn, now);
    }
}
