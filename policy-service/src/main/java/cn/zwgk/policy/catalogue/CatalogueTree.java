package cn.zwgk.policy.catalogue;

import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole catalogue at one moment, in its order. */
public final class CatalogueTree {

    /** 一级事项, 二级事项 and one level below; the standard catalogue has no place for more. */
    static final int DEEPEST = 3;

    private static final Comparator<CatalogueEntry> IN_ORDER =
            Comparator.comparingInt(CatalogueEntry::position).thenComparing(CatalogueEntry::code);

    private final Map<UUID, CatalogueEntry> entries = new LinkedHashMap<>();
    private final Map<Optional<UUID>, List<CatalogueEntry>> children = new HashMap<>();

    public CatalogueTree(List<CatalogueEntry> all) {
        all.stream().sorted(IN_ORDER).forEach(entry -> {
            entries.put(entry.id(), entry);
            children.computeIfAbsent(Optional.ofNullable(entry.parentId()), parent -> new ArrayList<>())
                    .add(entry);
        });
    }

    /** @throws Refused {@code catalogue-entry-not-found} */
    public CatalogueEntry get(UUID id) {
        CatalogueEntry entry = entries.get(id);
        if (entry == null) {
            throw Refused.notFound("catalogue-entry-not-found");
        }
        return entry;
    }

    /** The entry with this id or code. */
    public CatalogueEntry named(String idOrCode) {
        return entries.values().stream()
                .filter(entry ->
                        entry.code().equals(idOrCode) || entry.id().toString().equals(idOrCode))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("catalogue-entry-not-found"));
    }

    /** All entries, each before its children. */
    public List<CatalogueEntry> all() {
        return roots().stream().flatMap(this::withDescendants).toList();
    }

    public List<CatalogueEntry> roots() {
        return children(null);
    }

    public List<CatalogueEntry> children(@Nullable UUID parent) {
        return List.copyOf(children.getOrDefault(Optional.ofNullable(parent), List.of()));
    }

    /** The entry and everything below it, in order. */
    public Stream<CatalogueEntry> withDescendants(CatalogueEntry entry) {
        return Stream.concat(Stream.of(entry), children(entry.id()).stream().flatMap(this::withDescendants));
    }

    /** From the topmost to the entry itself. */
    public List<CatalogueEntry> path(CatalogueEntry entry) {
        List<CatalogueEntry> path = new ArrayList<>();
        for (CatalogueEntry each = entry; each != null; each = parentOf(each)) {
            path.addFirst(each);
        }
        return List.copyOf(path);
    }

    /** 机构概况 › 领导信息. */
    public String pathText(CatalogueEntry entry) {
        return path(entry).stream().map(CatalogueEntry::title).collect(Collectors.joining(" › "));
    }

    public Section sectionOf(CatalogueEntry entry) {
        Section section = path(entry).getFirst().section();
        return section == null ? Section.CONTENT : section;
    }

    /** Entries that are to be filled: those in use that have nothing in use below them. */
    public List<CatalogueEntry> leaves() {
        return all().stream().filter(this::isLeaf).toList();
    }

    public boolean isLeaf(CatalogueEntry entry) {
        return !entry.isRetired() && !hasChildrenInUse(entry);
    }

    boolean hasChildrenInUse(CatalogueEntry entry) {
        return children(entry.id()).stream().anyMatch(child -> !child.isRetired());
    }

    /** @throws Refused if the entry and what is below it cannot stand there */
    void requireFits(@Nullable CatalogueEntry moved, @Nullable UUID parent) {
        if (parent == null) {
            return;
        }
        CatalogueEntry under = get(parent);
        if (under.isRetired()) {
            throw Refused.conflict("catalogue-entry-retired", under.title());
        }
        if (moved != null && withDescendants(moved).anyMatch(each -> each.id().equals(parent))) {
            throw Refused.conflict("catalogue-moved-below-itself");
        }
        int height = moved == null ? 1 : height(moved);
        if (path(under).size() + height > DEEPEST) {
            throw Refused.conflict("catalogue-too-deep", DEEPEST);
        }
    }

    private int height(CatalogueEntry entry) {
        return 1 + children(entry.id()).stream().mapToInt(this::height).max().orElse(0);
    }

    private @Nullable CatalogueEntry parentOf(CatalogueEntry entry) {
        return entry.parentId() == null ? null : entries.get(entry.parentId());
    }
}
