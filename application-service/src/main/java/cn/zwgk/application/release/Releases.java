package cn.zwgk.application.release;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.history.Handled;
import cn.zwgk.application.history.Histories;
import cn.zwgk.application.history.Step;
import cn.zwgk.application.release.Release.Publication;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All releases, with their histories. */
@Repository
public class Releases {

    private final JdbcClient database;
    private final Histories histories;

    Releases(JdbcClient database, Histories histories) {
        this.database = database;
        this.histories = histories;
    }

    /** @throws Refused 404 {@code release-not-found} */
    @Transactional(readOnly = true)
    public Release get(UUID id) {
        return database.sql("select * from information_release where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("release-not-found"));
    }

    /** The one of a case that is drafted, reviewed or public; there is never more than one. */
    @Transactional(readOnly = true)
    public Optional<Release> liveOf(CaseId id) {
        return database.sql("""
                        select * from information_release
                        where case_id = ? and state in ('DRAFT', 'UNDER_REVIEW', 'PUBLISHED')
                        """)
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The latest that carries out a proposal, unless it was given up. */
    @Transactional(readOnly = true)
    public Optional<Release> ofProposal(UUID proposal) {
        return database.sql("""
                        select * from information_release where proposal_id = ? and state <> 'ABANDONED'
                        order by id desc limit 1
                        """)
                .param(proposal)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those of a case that nobody but officers ever read. */
    @Transactional(readOnly = true)
    List<UUID> neverPublic(CaseId id) {
        return database.sql("""
                        select id from information_release
                        where case_id = ? and state in ('DRAFT', 'UNDER_REVIEW', 'ABANDONED')
                        """).param(id.value()).query(UUID.class).list();
    }

    /** Puts a word in the place of title, description and answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(UUID release, String word) {
        database.sql("""
                        update information_release set version = version + 1, title = :word, description = :word, answer = :word
                        where id = :id
                        """).param("word", word).param("id", release).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Release fresh) {
        database.sql("""
                        insert into information_release (id, version, case_id, other_case_ids, proposal_id, office, title,
                            description, answer, state, contributors, drafted_by, updated_at)
                        values (:id, 0, :caseId, :otherCases, :proposal, :office, :title, :description, :answer, :state,
                            :contributors, :draftedBy, :updatedAt)
                        """)
                .param("id", fresh.id())
                .param("caseId", fresh.caseId().value())
                .param(
                        "otherCases",
                        fresh.otherCases().stream().map(CaseId::value).toArray(UUID[]::new))
                .param("proposal", fresh.proposalId())
                .param("office", fresh.office())
                .param("title", fresh.content().title())
                .param("description", fresh.content().description())
                .param("answer", fresh.content().answer())
                .param("state", fresh.state().name())
                .param("contributors", fresh.contributors().toArray(String[]::new))
                .param("draftedBy", fresh.draftedBy())
                .param("updatedAt", utc(fresh.updatedAt()))
                .update();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Release changed) {
        Publication publication = changed.publication();
        int updated = database.sql("""
                        update information_release set version = version + 1, title = :title, description = :description,
                            answer = :answer, state = :state, contributors = :contributors, published_by = :publishedBy,
                            opinion = :opinion, published_at = :publishedAt, end_reason = :endReason,
                            updated_at = :updatedAt
                        where id = :id and version = :version
                        """)
                .param("title", changed.content().title())
                .param("description", changed.content().description())
                .param("answer", changed.content().answer())
                .param("state", changed.state().name())
                .param("contributors", changed.contributors().toArray(String[]::new))
                .param("publishedBy", publication == null ? null : publication.byName())
                .param("opinion", publication == null ? null : publication.opinion())
                .param("publishedAt", publication == null ? null : utc(publication.at()))
                .param("endReason", changed.endReason())
                .param("updatedAt", utc(changed.updatedAt()))
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Release " + changed.id() + " changed meanwhile");
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addStep(Release after, String act, @Nullable String reason, Actor by) {
        histories.add(Handled.RELEASE, after.id(), after.updatedAt(), by, act, after.state(), reason);
    }

    /** Oldest first. */
    public List<Step> historyOf(UUID id) {
        return histories.of(Handled.RELEASE, id);
    }

    static Release read(ResultSet row) throws SQLException {
        OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
        return new Release(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new CaseId(row.getObject("case_id", UUID.class)),
                Arrays.stream((UUID[]) row.getArray("other_case_ids").getArray())
                        .map(CaseId::new)
                        .toList(),
                row.getObject("proposal_id", UUID.class),
                row.getString("office"),
                new ReleaseContent(row.getString("title"), row.getString("description"), row.getString("answer")),
                ReleaseState.valueOf(row.getString("state")),
                Set.of((String[]) row.getArray("contributors").getArray()),
                row.getString("drafted_by"),
                publishedAt == null
                        ? null
                        : new Publication(
                                row.getString("published_by"), row.getString("opinion"), publishedAt.toInstant()),
                row.getString("end_reason"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
