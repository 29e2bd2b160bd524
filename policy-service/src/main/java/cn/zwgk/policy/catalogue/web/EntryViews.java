package cn.zwgk.policy.catalogue.web;

import cn.zwgk.policy.catalogue.CatalogueChronicle;
import cn.zwgk.policy.catalogue.CatalogueEntry;
import cn.zwgk.policy.catalogue.CatalogueTree;
import cn.zwgk.policy.catalogue.EntryTerms;
import cn.zwgk.policy.catalogue.MonthDays;
import cn.zwgk.policy.catalogue.Section;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries as the desk sees them. */
@Component
class EntryViews {

    /**
     * An entry of the catalogue.
     *
     * @param leaf whether it is to be filled itself
     */
    record CatalogueEntryView(
            UUID id,
            long version,
            String code,
            @Nullable UUID parentId,
            int position,
            Section section,
            String sectionName,
            String path,
            int depth,
            boolean leaf,
            String title,
            String contents,
            String legalBasis,
            String timeLimit,
            String office,
            List<String> channels,
            String audience,
            String audienceName,
            @Nullable String audienceGroups,
            String disclosureMode,
            String disclosureModeName,
            String frequency,
            String frequencyName,
            @Nullable String yearlyBy,
            String inspectionRule,
            String inspectionRuleName,
            @Nullable String recordClass,
            @Nullable Instant retiredAt,
            @Nullable String retirementReason) {}

    /** One act on an entry. */
    record CatalogueHistoryLine(
            Instant at,
            Person by,
            String act,
            String actName,
            @Nullable String reason) {}

    private final Wording wording;
    private final CatalogueChronicle chronicle;

    EntryViews(Wording wording, CatalogueChronicle chronicle) {
        this.wording = wording;
        this.chronicle = chronicle;
    }

    CatalogueEntryView of(CatalogueTree tree, CatalogueEntry entry) {
        EntryTerms terms = entry.terms();
        CatalogueEntry.Retirement retirement = entry.retirement();
        return new CatalogueEntryView(
                entry.id(),
                entry.version(),
                entry.code(),
                entry.parentId(),
                entry.position(),
                tree.sectionOf(entry),
                wording.of(tree.sectionOf(entry)),
                tree.pathText(entry),
                tree.path(entry).size(),
                tree.isLeaf(entry),
                terms.title(),
                terms.contents(),
                terms.legalBasis(),
                terms.timeLimit(),
                terms.office(),
                terms.channels(),
                terms.audience().name(),
                wording.of(terms.audience()),
                terms.audienceGroups(),
                terms.disclosureMode().name(),
                wording.of(terms.disclosureMode()),
                terms.frequency().name(),
                wording.of(terms.frequency()),
                terms.yearlyBy() == null ? null : MonthDays.text(terms.yearlyBy()),
                terms.inspectionRule().name(),
                wording.of(terms.inspectionRule()),
                terms.recordClass(),
                retirement == null ? null : retirement.at(),
                retirement == null ? null : retirement.reason());
    }

    List<CatalogueHistoryLine> history(CatalogueEntry entry) {
        return chronicle.of(entry.id()).stream()
                .map(line -> new CatalogueHistoryLine(
                        line.at(),
                        new Person(line.actorId(), line.actorName(), line.actorOffice()),
                        line.act(),
                        wording.text("act." + line.act()),
                        line.reason()))
                .toList();
    }
}
