package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.catalogue.CatalogueContent.ContentLine;
import cn.zwgk.policy.catalogue.CatalogueContent.Tally;
import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 政府信息公开目录 as the public reads it: the tree with what it holds. Kept for as long as nothing in it changes. */
@Component
public class PublicCatalogue {

    /** A part of the national page with its entries. */
    public record CatalogueSection(Section section, String name, List<CatalogueNode> entries) {}

    /**
     * An entry with what is below it.
     *
     * @param count with everything below it
     */
    public record CatalogueNode(
            String code,
            String title,
            String contents,
            long count,
            @Nullable Instant newestAt,
            List<ContentLine> newest,
            List<CatalogueNode> children) {}

    /**
     * One entry.
     *
     * @param retiredReason why nothing new comes, if so
     */
    public record CatalogueEntryPage(
            String code,
            String title,
            List<String> path,
            String contents,
            String legalBasis,
            String timeLimit,
            String office,
            List<String> channels,
            String audience,
            String frequency,
            @Nullable String retiredReason,
            List<CatalogueNode> children,
            Paged<ContentLine> content) {}

    private record Kept(String state, List<CatalogueSection> sections) {}

    private static final int NEWEST = 3;

    private final CatalogueEntries entries;
    private final CatalogueContent content;
    private final CatalogueChanges changes;
    private final PublicChanges published;
    private final CatalogueWording words;
    private final Wording wording;
    private final InstantSource time;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    PublicCatalogue(
            CatalogueEntries entries,
            CatalogueContent content,
            CatalogueChanges changes,
            PublicChanges published,
            CatalogueWording words,
            Wording wording,
            InstantSource time) {
        this.entries = entries;
        this.content = content;
        this.changes = changes;
        this.published = published;
        this.words = words;
        this.wording = wording;
        this.time = time;
    }

    /** What every answer follows from. */
    public String state() {
        return "c" + changes.latest() + "-" + published.latest() + "-" + ChinaTime.today(time);
    }

    /** The tree in the order of the national rules. */
    @Transactional(readOnly = true)
    public List<CatalogueSection> sections() {
        String state = state();
        Kept known = kept.get();
        if (known == null || !known.state().equals(state)) {
            known = new Kept(state, read());
            kept.set(known);
        }
        return known.sections();
    }

    /**
     * One entry with its content, and that of everything below it.
     *
     * @param name its code, its title, or any class by which documents name it
     */
    @Transactional(readOnly = true)
    public CatalogueEntryPage page(String name, PageRequest paging) {
        CatalogueTree tree = entries.tree();
        CatalogueEntry entry = entries.leadsTo(name).map(tree::get).orElseGet(() -> tree.named(name));
        EntryTerms terms = entry.terms();
        Nodes nodes = new Nodes(tree, content.tallies(), Map.of());
        List<UUID> ids = tree.withDescendants(entry).map(CatalogueEntry::id).toList();
        return new CatalogueEntryPage(
                entry.code(),
                terms.title(),
                tree.path(entry).stream().map(CatalogueEntry::title).toList(),
                terms.contents(),
                terms.legalBasis(),
                terms.timeLimit(),
                terms.office(),
                terms.channels(),
                words.audience(terms),
                words.frequency(terms),
                entry.retirement() == null ? null : entry.retirement().reason(),
                nodes.below(entry.id()),
                content.in(ids, paging));
    }

    private List<CatalogueSection> read() {
        CatalogueTree tree = entries.tree();
        Nodes nodes = new Nodes(tree, content.tallies(), content.newest(NEWEST));
        List<CatalogueSection> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            List<CatalogueNode> roots = tree.roots().stream()
                    .filter(root -> tree.sectionOf(root) == section)
                    .map(nodes::node)
                    .flatMap(Optional::stream)
                    .toList();
            sections.add(new CatalogueSection(section, wording.of(section), roots));
        }
        return List.copyOf(sections);
    }

    /** Puts together what the public sees of the entries: retired ones only while they hold something. */
    private record Nodes(CatalogueTree tree, Map<UUID, Tally> tallies, Map<UUID, List<ContentLine>> newest) {

        List<CatalogueNode> below(@Nullable UUID parent) {
            return tree.children(parent).stream()
                    .map(this::node)
                    .flatMap(Optional::stream)
                    .toList();
        }

        Optional<CatalogueNode> node(CatalogueEntry entry) {
            List<CatalogueNode> children = below(entry.id());
            Tally own = tallies.get(entry.id());
            long count = (own == null ? 0 : own.count())
                    + children.stream().mapToLong(CatalogueNode::count).sum();
            if (entry.terms().disclosureMode() != DisclosureMode.PROACTIVE || (entry.isRetired() && count == 0)) {
                return Optional.empty();
            }
            Instant newestAt = children.stream()
                    .map(CatalogueNode::newestAt)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .filter(below -> own == null || below.isAfter(own.newest()))
                    .orElse(own == null ? null : own.newest());
            return Optional.of(new CatalogueNode(
                    entry.code(),
                    entry.title(),
                    entry.terms().contents(),
                    count,
                    newestAt,
                    newest.getOrDefault(entry.id(), List.of()),
                    children));
        }
    }
}
