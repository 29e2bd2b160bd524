package cn.zwgk.application.release;

import cn.zwgk.web.LikePattern;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read. Cases and who worked on them are not even loaded. */
@Repository
public class PublicReleases {

    private static final Map<String, String> SORTABLE = Map.of("publishedAt", "published_at", "title", "title");
    private static final String COLUMNS = "id, version, title, description, answer, office, published_at,"
            + " (select count(*) from release_file f where f.release_id = information_release.id) as files";

    private final JdbcClient database;
    private final Releases releases;
    private final ReleaseFiles files;

    PublicReleases(JdbcClient database, Releases releases, ReleaseFiles files) {
        this.database = database;
        this.releases = releases;
        this.files = files;
    }

    /** A release that is public. */
    public record Published(
            UUID id,
            long version,
            String title,
            String description,
            String answer,
            String office,
            Instant publishedAt,
            int files) {}

    /** A fact that told of a release, as it would be told now. */
    public record Told(UUID cursor, String type, ReleaseFact data) {}

    /**
     * The newest first unless another order is asked for.
     *
     * @param q words of title, description and answer, all of them
     */
    @Transactional(readOnly = true)
    public Paged<Published> find(@Nullable String q, @Nullable Integer year, PageRequest paging) {
        StringBuilder where = new StringBuilder(" from information_release where state = 'PUBLISHED'");
        Map<String, Object> values = new HashMap<>();
        String[] words = q == null || q.isBlank() ? new String[0] : q.strip().split("\\s+", 10);
        for (int i = 0; i < words.length; i++) {
            where.append(" and (title ilike :q%d or description ilike :q%d or answer ilike :q%d)".formatted(i, i, i));
            values.put("q" + i, LikePattern.containing(words[i]));
        }
        if (year != null) {
            where.append(" and extract(year from published_at at time zone 'Asia/Shanghai') = :year");
            values.put("year", year);
        }
        long total = database.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<Published> found = database.sql("select " + COLUMNS + where + " order by "
                        + paging.orderBy(SORTABLE, "published_at desc") + ", id limit :limit offset :offset")
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(found, paging, total);
    }

    /** @throws Refused 404 {@code release-not-found}, 410 {@code release-withdrawn} with the reason */
    @Transactional(readOnly = true)
    public Published one(UUID id) {
        Release release = releases.get(id);
        switch (release.state()) {
            case PUBLISHED -> {}
            case WITHDRAWN ->
                throw Refused.gone(
                        "release-withdrawn",
                        Map.of("reason", String.valueOf(release.endReason())),
                        String.valueOf(release.endReason()));
            case DRAFT, UNDER_REVIEW, ABANDONED -> throw Refused.notFound("release-not-found");
        }
        return database.sql("select " + COLUMNS + " from information_release where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .single();
    }

    /** What can be fetched with it. */
    @Transactional(readOnly = true)
    public List<ReleaseFile> filesOf(UUID id) {
        return files.of(one(id).id());
    }

    /** In the order of ids: what is published while somebody reads from the start to the end reaches him as a fact. */
    @Transactional(readOnly = true)
    public List<Told> after(@Nullable UUID last, int limit) {
        return database
                .sql("""
                        select * from information_release where state in ('PUBLISHED', 'WITHDRAWN')
                        and (cast(:last as uuid) is null or id > :last) order by id limit :limit
                        """)
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> Releases.read(row))
                .list()
                .stream()
                .map(this::told)
                .toList();
    }

    private Told told(Release release) {
        List<String> names =
                files.of(release.id()).stream().map(ReleaseFile::name).toList();
        ReleaseFact fact = release.asTold(names, release.version());
        return new Told(release.id(), fact.getClass().getSimpleName(), fact);
    }

    private static Published read(ResultSet row) throws SQLException {
        return new Published(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("title"),
                row.getString("description"),
                row.getString("answer"),
                row.getString("office"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getInt("files"));
    }
}
