package cn.zwgk.policy.guide;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.guide.Guide.Edition;
import cn.zwgk.policy.guide.Guide.Stored;
import cn.zwgk.policy.guide.Guide.Withdrawal;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All guides. Saving checks that nobody else changed the guide meanwhile, and numbers what the public can see. */
@Repository
public class Guides {

    static final String TYPE = "guide";

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource time;

    Guides(JdbcClient database, JsonMapper json, InstantSource time) {
        this.database = database;
        this.json = json;
        this.time = time;
    }

    /** @throws Refused {@code guide-not-found} */
    public Guide get(UUID id) {
        return database.sql("select * from service_guide where id = :id")
                .param("id", id)
                .query((row, number) -> new Guide(read(row)))
                .optional()
                .orElseThrow(() -> Refused.notFound("guide-not-found"));
    }

    /** An edition as it was public once. */
    Optional<GuideContent> edition(UUID id, int edition) {
        return database.sql(
                        "select content::text from service_guide_edition where guide_id = :id and edition = :edition")
                .param("id", id)
                .param("edition", edition)
                .query((row, number) -> content(row.getString(1)))
                .optional();
    }

    void add(Guide guide) {
        Stored stored = guide.stored();
        database.sql("""
                        insert into service_guide (id, version, state, content, contributors, drafted_by_id, drafted_by_name, drafted_by_office,
                                                   edition, updated_at)
                        values (:id, 1, :state, cast(:content as jsonb), :contributors, :byId, :byName, :byOffice, 0, :now)""")
                .param("id", stored.id())
                .param("state", stored.state().name())
                .param("content", json.writeValueAsString(stored.content()))
                .param("contributors", stored.contributors().toArray(String[]::new))
                .param("byId", stored.draftedBy().id())
                .param("byName", stored.draftedBy().name())
                .param("byOffice", stored.draftedBy().office())
                .param("now", utc(time.instant()))
                .update();
        guide.saved();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Guide guide) {
        Stored stored = guide.stored();
        @Nullable Edition published = stored.published();
        @Nullable LocalDate confirmed = stored.confirmedOn();
        @Nullable Withdrawal gone = stored.withdrawal();
        int updated = database.sql("""
                        update service_guide set version = version + 1, state = :state, content = cast(:content as jsonb),
                               contributors = :contributors, change_note = :note, edition = :edition, published = cast(:published as jsonb),
                               published_at = :publishedAt, confirmed_on = :confirmedOn, confirm_by = :confirmBy,
                               withdrawal_reason = :reason, withdrawn_at = :withdrawnAt, updated_at = :now
                        where id = :id and version = :version""")
                .param("state", stored.state().name())
                .param("content", json.writeValueAsString(stored.content()))
                .param("contributors", stored.contributors().toArray(String[]::new))
                .param("note", stored.changeNote())
                .param("edition", guide.edition())
                .param("published", published == null ? null : json.writeValueAsString(published.content()))
                .param("publishedAt", published == null ? null : utc(published.publishedAt()))
                .param("confirmedOn", confirmed)
                .param("confirmBy", confirmed == null ? null : ConfirmationPolicy.confirmBy(confirmed))
                .param("reason", gone == null ? null : gone.reason())
                .param("withdrawnAt", gone == null ? null : utc(gone.at()))
                .param("now", utc(time.instant()))
                .param("id", stored.id())
                .param("version", stored.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Guide " + stored.id() + " changed after " + stored.version());
        }
        guide.saved();
    }

    /** Keeps an edition for good. */
    void keepEdition(Guide guide, Actor by) {
        Edition edition = guide.published().orElseThrow();
        database.sql("""
                        insert into service_guide_edition (guide_id, edition, content, change_note, published_at, published_by_id,
                                                           published_by_name, published_by_office)
                        values (:id, :edition, cast(:content as jsonb), :note, :at, :byId, :byName, :byOffice)""")
                .param("id", guide.id())
                .param("edition", edition.number())
                .param("content", json.writeValueAsString(edition.content()))
                .param("note", guide.changeNote())
                .param("at", utc(edition.publishedAt()))
                .param("byId", by.id())
                .param("byName", by.name())
                .param("byOffice", by.office())
                .update();
    }

    /** Waits until every change before this transaction's is done; comes before any other lock. */
    void takeTurn() {
        database.sql("select value from guide_change for update")
                .query(Long.class)
                .single();
    }

    /** Numbers the change that the public can see. */
    void number(UUID id) {
        long next = database.sql("update guide_change set value = value + 1 returning value")
                .query(Long.class)
                .single();
        database.sql("update service_guide set change_number = :next where id = :id")
                .param("next", next)
                .param("id", id)
                .update();
    }

    long latestChange() {
        return database.sql("select value from guide_change").query(Long.class).single();
    }

    GuideContent content(String text) {
        return json.readValue(text, GuideContent.class);
    }

    Stored read(ResultSet row) throws SQLException {
        String published = row.getString("published");
        OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
        OffsetDateTime withdrawnAt = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Stored(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                GuideState.valueOf(row.getString("state")),
                content(row.getString("content")),
                contributors(row),
                new Person(
                        row.getString("drafted_by_id"),
                        row.getString("drafted_by_name"),
                        row.getString("drafted_by_office")),
                row.getString("change_note"),
                published == null || publishedAt == null
                        ? null
                        : new Edition(row.getInt("edition"), content(published), publishedAt.toInstant()),
                row.getObject("confirmed_on", LocalDate.class),
                withdrawnAt == null
                        ? null
                        : new Withdrawal(row.getString("withdrawal_reason"), withdrawnAt.toInstant()));
    }

    private static Set<String> contributors(ResultSet row) throws SQLException {
        List<String> ids = Arrays.asList((String[]) row.getArray("contributors").getArray());
        return new TreeSet<>(ids);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
