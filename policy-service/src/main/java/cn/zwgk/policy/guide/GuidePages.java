package cn.zwgk.policy.guide;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.guide.BasisDocuments.BasisDocument;
import cn.zwgk.policy.guide.Guide.Edition;
import cn.zwgk.policy.guide.GuidePage.BasisEntry;
import cn.zwgk.policy.guide.GuidePage.BasisLink;
import cn.zwgk.policy.guide.GuidePage.GuideEditionEntry;
import cn.zwgk.policy.guide.GuidePage.GuideStandardEntry;
import cn.zwgk.policy.guide.GuidePage.MaterialEntry;
import cn.zwgk.policy.standard.StandardLists;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public page of a guide, of its last or an earlier edition. */
@Component
public class GuidePages {

    private final Guides guides;
    private final BasisDocuments documents;
    private final StandardLists standards;
    private final JdbcClient database;
    private final Wording wording;
    private final InstantSource time;

    GuidePages(
            Guides guides,
            BasisDocuments documents,
            StandardLists standards,
            JdbcClient database,
            Wording wording,
            InstantSource time) {
        this.guides = guides;
        this.documents = documents;
        this.standards = standards;
        this.database = database;
        this.wording = wording;
        this.time = time;
    }

    /** What an answer may be recognised by, together with the state of the documents. */
    @Transactional(readOnly = true)
    public String state() {
        return guides.latestChange() + "-" + ChinaTime.today(time);
    }

    /**
     * @param edition an earlier one; null for the last
     * @throws Refused 404 if the public does not know it, 410 {@code guide-withdrawn} with the reason
     */
    @Transactional(readOnly = true)
    public GuidePage of(UUID id, @Nullable Integer edition) {
        Guide guide = guides.get(id);
        Edition last = guide.published().orElseThrow(() -> Refused.notFound("guide-not-found"));
        guide.withdrawal().ifPresent(gone -> {
            throw Refused.gone("guide-withdrawn", Map.of("reason", gone.reason()), gone.reason());
        });
        GuideContent content = edition == null || edition == last.number()
                ? last.content()
                : guides.edition(id, edition).orElseThrow(() -> Refused.notFound("guide-not-found"));
        return page(guide, last, content, edition == null ? last.number() : edition);
    }

    private GuidePage page(Guide guide, Edition last, GuideContent content, int edition) {
        LocalDate confirmed = requireNonNull(guide.confirmedOn());
        LocalDate confirmBy = ConfirmationPolicy.confirmBy(confirmed);
        Map<UUID, BasisDocument> basis = documents.of(content);
        return new GuidePage(
                guide.id(),
                edition,
                wording.ofNullable(content.lifeEvent()),
                content,
                content.legalBasis().stream()
                        .map(one -> new BasisEntry(
                                one.text(), link(one.documentId() == null ? null : basis.get(one.documentId()))))
                        .toList(),
                standards.categories().stream()
                        .filter(category -> content.standardCategories().contains(category.code()))
                        .map(category -> new GuideStandardEntry(category.code(), category.title(), category.unit()))
                        .toList(),
                content.materials().stream()
                        .map(one -> new MaterialEntry(one.name(), wording.of(one.form()), one.count(), one.source()))
                        .toList(),
                last.publishedAt(),
                confirmed,
                confirmBy,
                ConfirmationPolicy.isOverdue(confirmBy, ChinaTime.today(time)),
                edition == last.number(),
                editions(guide.id()));
    }

    private @Nullable BasisLink link(@Nullable BasisDocument document) {
        return document == null
                ? null
                : new BasisLink(
                        document.id(),
                        document.title(),
                        document.documentNumber(),
                        document.validity(),
                        wording.of(document.validity()));
    }

    private List<GuideEditionEntry> editions(UUID id) {
        return database.sql("""
                        select edition, published_at, change_note from service_guide_edition
                        where guide_id = :id order by edition desc""")
                .param("id", id)
                .query((row, number) -> new GuideEditionEntry(
                        row.getInt("edition"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("change_note")))
                .list();
    }
}
