package cn.zwgk.application.proposal;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.application.history.Handled;
import cn.zwgk.application.history.Histories;
import cn.zwgk.application.history.Step;
import cn.zwgk.application.proposal.DisclosureProposal.ProposalDecision;
import cn.zwgk.application.proposal.DisclosureProposal.PublicDocument;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Actor;
import cn.zwgk.web.LikePattern;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All proposals, with their histories. */
@Repository
public class DisclosureProposals {

    private static final Map<String, String> SORTABLE =
            Map.of("proposedAt", "p.proposed_at", "updatedAt", "p.updated_at", "number", "p.number");

    /** Those whose cases the reader all sees. */
    private static final String SEEN = """
             from disclosure_proposal p where not exists (
                select 1 from application_case c where c.id = any(p.case_ids)
                and not ((not c.restricted or c.id in (select case_id from case_reader where person_id = :reader))
                    and (:allOffices or c.office = :office)))
            """;

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final CaseSight sight;
    private final Histories histories;

    DisclosureProposals(JdbcClient database, PersonalDataCipher cipher, CaseSight sight, Histories histories) {
        this.database = database;
        this.cipher = cipher;
        this.sight = sight;
        this.histories = histories;
    }

    /** What a list can be narrowed to; null is everything. */
    public record Filter(
            @Nullable String q,
            @Nullable Set<ProposalState> states,
            @Nullable Set<ProposalOrigin> origins,
            @Nullable UUID caseId) {}

    /** @throws Refused 404 {@code proposal-not-found} */
    @Transactional(readOnly = true)
    public DisclosureProposal get(UUID id) {
        return database.sql("select * from disclosure_proposal where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("proposal-not-found"));
    }

    /** What the applicant of a case proposed; he may once. */
    @Transactional(readOnly = true)
    public Optional<DisclosureProposal> ofApplicant(CaseId id) {
        return database.sql("select * from disclosure_proposal where origin = 'APPLICANT' and case_ids[1] = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether a proposal about these cases waits for its decision, or to be carried out. */
    @Transactional(readOnly = true)
    public boolean isUnderWay(ProposalOrigin origin, List<CaseId> cases) {
        return database.sql("""
                        select count(*) from disclosure_proposal
                        where origin = :origin and state in ('PROPOSED', 'ACCEPTED') and case_ids && :cases
                        """)
                        .param("origin", origin.name())
                        .param("cases", ids(cases))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The last changed first unless another order is asked for. */
    @Transactional(readOnly = true)
    public Paged<DisclosureProposal> find(Filter filter, Actor reader, PageRequest paging) {
        Map<String, Object> values = new HashMap<>();
        values.put("reader", reader.id());
        values.put("allOffices", sight.seesAllOffices(reader));
        values.put("office", reader.office());
        StringBuilder where = new StringBuilder(SEEN);
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and (p.title ilike :q or p.number ilike :q)");
            values.put("q", LikePattern.containing(filter.q()));
        }
        if (filter.states() != null && !filter.states().isEmpty()) {
            where.append(" and p.state = any(:states)");
            values.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.origins() != null && !filter.origins().isEmpty()) {
            where.append(" and p.origin = any(:origins)");
            values.put("origins", filter.origins().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.caseId() != null) {
            where.append(" and :case = any(p.case_ids)");
            values.put("case", filter.caseId());
        }
        long total = database.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<DisclosureProposal> found = database.sql("select p.*" + where + " order by "
                        + paging.orderBy(SORTABLE, "p.updated_at desc") + ", p.id limit :limit offset :offset")
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(found, paging, total);
    }

    /** Puts a word in the place of title and reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(UUID proposal, String word) {
        database.sql("""
                        update disclosure_proposal set version = version + 1, title = :word, reason = :sealed where id = :id
                        """)
                .param("word", word)
                .param("sealed", cipher.seal(word, context(proposal)))
                .param("id", proposal)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(DisclosureProposal fresh) {
        database.sql("""
                        insert into disclosure_proposal (id, version, number, origin, title, case_ids, reason, office,
                            proposed_by_id, proposed_by, proposed_at, state, updated_at)
                        values (:id, 0, :number, :origin, :title, :cases, :reason, :office, :byId, :byName, :at, :state, :at)
                        """)
                .param("id", fresh.id())
                .param("number", fresh.number())
                .param("origin", fresh.origin().name())
                .param("title", fresh.title())
                .param("cases", ids(fresh.cases()))
                .param("reason", cipher.seal(fresh.reason(), context(fresh.id())))
                .param("office", fresh.office())
                .param("byId", fresh.proposedById())
                .param("byName", fresh.proposedBy())
                .param("at", utc(fresh.proposedAt()))
                .param("state", fresh.state().name())
                .update();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(DisclosureProposal changed) {
        ProposalDecision decision = changed.decision();
        PublicDocument document = changed.document();
        ProposalWay way = decision == null ? null : decision.way();
        int updated = database.sql("""
                        update disclosure_proposal set version = version + 1, state = :state, way = :way,
                            decision_reason = :reason, decided_by = :decidedBy, decided_at = :decidedAt,
                            document_id = :document, document_title = :documentTitle, updated_at = :updatedAt
                        where id = :id and version = :version
                        """)
                .param("state", changed.state().name())
                .param("way", way == null ? null : way.name())
                .param("reason", decision == null ? null : decision.reason())
                .param("decidedBy", decision == null ? null : decision.byName())
                .param("decidedAt", decision == null ? null : utc(decision.at()))
                .param("document", document == null ? null : document.id())
                .param("documentTitle", document == null ? null : document.title())
                .param("updatedAt", utc(changed.updatedAt()))
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Proposal " + changed.id() + " changed meanwhile");
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addStep(DisclosureProposal after, String act, @Nullable String reason, Actor by) {
        histories.add(Handled.DISCLOSURE_PROPOSAL, after.id(), after.updatedAt(), by, act, after.state(), reason);
    }

    /** Oldest first. */
    public List<Step> historyOf(UUID id) {
        return histories.of(Handled.DISCLOSURE_PROPOSAL, id);
    }

    private DisclosureProposal read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        String way = row.getString("way");
        UUID document = row.getObject("document_id", UUID.class);
        return new DisclosureProposal(
                id,
                row.getLong("version"),
                row.getString("number"),
                ProposalOrigin.valueOf(row.getString("origin")),
                row.getString("title"),
                Arrays.stream((UUID[]) row.getArray("case_ids").getArray())
                        .map(CaseId::new)
                        .toList(),
                cipher.open(row.getBytes("reason"), context(id)),
                row.getString("office"),
                row.getString("proposed_by_id"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                ProposalState.valueOf(row.getString("state")),
                decidedAt == null
                        ? null
                        : new ProposalDecision(
                                way == null ? null : ProposalWay.valueOf(way),
                                row.getString("decision_reason"),
                                row.getString("decided_by"),
                                decidedAt.toInstant()),
                document == null ? null : new PublicDocument(document, row.getString("document_title")),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static UUID[] ids(List<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    private static String context(UUID id) {
        return "disclosure_proposal.reason/" + id;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
