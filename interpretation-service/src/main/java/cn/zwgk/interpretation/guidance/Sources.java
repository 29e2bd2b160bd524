package cn.zwgk.interpretation.guidance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the facts told of sources; the greater version has the last word, in whatever order they come. */
@Repository
public class Sources {

    private record Row(
            SourceKind kind,
            UUID id,
            long version,
            String title,
            @Nullable String text,
            @Nullable String status,
            String amounts,
            String url,
            boolean gone,
            Instant changedAt) {}

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource time;

    Sources(JdbcClient database, JsonMapper json, InstantSource time) {
        this.database = database;
        this.json = json;
        this.time = time;
    }

    /** Notes a source as it is now, if nothing newer is known of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void learn(
            SourceKind kind,
            UUID id,
            long version,
            String title,
            @Nullable String text,
            @Nullable String status,
            List<Source.Amount> amounts,
            String url) {
        Optional<Source> known = find(kind, id);
        if (known.filter(source -> source.version() > version).isEmpty()) {
            Source told = new Source(kind, id, version, title, text, status, amounts, url, false, time.instant());
            keep(known.filter(source -> saysTheSame(source, told))
                    .map(source -> at(told, source.changedAt()))
                    .orElse(told));
        }
    }

    /** Notes that a document's validity is another one now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void validityChanged(UUID document, long version, String validity) {
        find(SourceKind.DOCUMENT, document)
                .filter(source -> source.version() <= version && !source.gone())
                .ifPresent(source -> learn(
                        source.kind(),
                        source.id(),
                        version,
                        source.title(),
                        source.text(),
                        validity,
                        source.amounts(),
                        source.url()));
    }

    /** Notes that a source was withdrawn, for ever. */
    @Transactional(propagation = Propagation.MANDATORY)
    void gone(SourceKind kind, UUID id, long version, @Nullable String title) {
        Optional<Source> known = find(kind, id);
        keep(new Source(
                kind,
                id,
                version,
                known.map(Source::title).orElse(Objects.requireNonNullElse(title, "")),
                null,
                null,
                List.of(),
                known.map(Source::url).orElse(""),
                true,
                known.filter(Source::gone).map(Source::changedAt).orElse(time.instant())));
    }

    public Optional<Source> find(SourceKind kind, UUID id) {
        return database.sql("SELECT * FROM guidance_source WHERE kind = :kind AND id = :id")
                .param("kind", kind.name())
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(this::source);
    }

    /** Sources to choose from, by words of their title, the newest first. */
    public List<Source> search(SourceKind kind, @Nullable String words, int most) {
        return database
                .sql("""
                SELECT * FROM guidance_source
                WHERE kind = :kind AND NOT gone
                  AND (CAST(:words AS text) IS NULL OR position(lower(:words) IN lower(title)) > 0)
                ORDER BY changed_at DESC, id LIMIT :most
                """)
                .param("kind", kind.name())
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .param("most", most)
                .query(Row.class)
                .list()
                .stream()
                .map(this::source)
                .toList();
    }

    private void keep(Source source) {
        database.sql("""
                INSERT INTO guidance_source (kind, id, version, title, text, status, amounts, url, gone, changed_at)
                VALUES (:kind, :id, :version, :title, :text, :status, CAST(:amounts AS jsonb), :url, :gone, :changedAt)
                ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version, title = excluded.title,
                    text = excluded.text, status = excluded.status, amounts = excluded.amounts, url = excluded.url,
                    gone = excluded.gone, changed_at = excluded.changed_at
                """)
                .param("kind", source.kind().name())
                .param("id", source.id())
                .param("version", source.version())
                .param("title", source.title())
                .param("text", source.text())
                .param("status", source.status())
                .param("amounts", json.writeValueAsString(source.amounts()))
                .param("url", source.url())
                .param("gone", source.gone())
                .param("changedAt", source.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Source source(Row row) {
        return new Source(
                row.kind(),
                row.id(),
                row.version(),
                row.title(),
                row.text(),
                row.status(),
                List.of(json.readValue(row.amounts(), Source.Amount[].class)),
                row.url(),
                row.gone(),
                row.changedAt());
    }

    private static boolean saysTheSame(Source known, Source told) {
        return known.equals(at(
                new Source(
                        told.kind(),
                        told.id(),
                        known.version(),
                        told.title(),
                        told.text(),
                        told.status(),
                        told.amounts(),
                        told.url(),
                        told.gone(),
                        told.changedAt()),
                known.changedAt()));
    }

    private static Source at(Source source, Instant changedAt) {
        return new Source(
                source.kind(),
                source.id(),
                source.version(),
                source.title(),
                source.text(),
                source.status(),
                source.amounts(),
                source.url(),
                source.gone(),
                changedAt);
    }
}
