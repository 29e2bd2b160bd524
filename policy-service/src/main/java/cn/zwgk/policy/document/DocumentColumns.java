package cn.zwgk.policy.document;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which column of the table {@code document} holds what. */
final class DocumentColumns {

    private DocumentColumns() {}

    static Map<String, @Nullable Object> of(StoredDocument d) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", d.id().value());
        columns.put("version", d.version() + 1);
        columns.put("state", d.state().name());
        putMetadata(columns, d.metadata());
        putPerson(columns, "drafted_by", d.draftedBy());
        columns.put("drafted_at", utc(d.draftedAt()));
        columns.put("contributors", d.contributors().toArray(String[]::new));
        @Nullable Signature secrecy = d.reviewFile().secrecyReview();
        putPerson(columns, "secrecy_by", secrecy == null ? null : secrecy.by());
        columns.put("secrecy_at", secrecy == null ? null : utc(secrecy.at()));
        columns.put("round", d.reviewFile().round());
        @Nullable Revision revision = d.revision();
        columns.put("revises_id", revision == null ? null : revision.of().value());
        columns.put("edition_nature", revision == null ? null : name(revision.nature()));
        columns.put("change_note", revision == null ? null : revision.changeNote());
        columns.put("changed_on", revision == null ? null : revision.changedOn());
        putPublicLife(columns, d.publicLife());
        return columns;
    }

    private static void putPublicLife(Map<String, @Nullable Object> columns, PublicLife life) {
        columns.put("publish_at", utc(life.publishAt()));
        @Nullable Publication publication = life.publication();
        columns.put("index_number", publication == null ? null : publication.indexNumber());
        columns.put("published_at", publication == null ? null : utc(publication.publishedAt()));
        putPerson(columns, "published_by", publication == null ? null : publication.by());
        columns.put("edition", life.edition());
        @Nullable Withdrawal withdrawal = life.withdrawal();
        @Nullable DocumentId successor = withdrawal == null ? null : withdrawal.successor();
        columns.put("withdrawal_type", withdrawal == null ? null : name(withdrawal.type()));
        columns.put("withdrawal_reason", withdrawal == null ? null : withdrawal.reason());
        columns.put("successor_id", successor == null ? null : successor.value());
        columns.put("withdrawn_at", withdrawal == null ? null : utc(withdrawal.at()));
        @Nullable Provenance provenance = life.provenance();
        columns.put("source_key", provenance == null ? null : provenance.sourceKey());
        columns.put("source_hash", provenance == null ? null : provenance.sourceHash());
        columns.put("stated_validity", provenance == null ? null : name(provenance.stated()));
    }

    private static void putMetadata(Map<String, @Nullable Object> columns, Metadata m) {
        columns.put("title", m.title());
        columns.put("kind", m.kind().name());
        columns.put("document_number", m.documentNumber());
        columns.put("topics", m.topics().toArray(String[]::new));
        columns.put("catalogue_class", m.catalogueClass());
        columns.put("issuing_body", m.issuingBody());
        columns.put("drafting_office", m.draftingOffice());
        columns.put("written_on", m.writtenOn());
        columns.put("effective_from", m.effectiveFrom());
        columns.put("lapses_on", m.lapsesOn());
        columns.put("disclosure_mode", name(m.disclosureMode()));
        columns.put("touches_public_interest", m.publicInterest().isTouched());
        columns.put("summary", m.summary());
    }

    private static void putPerson(Map<String, @Nullable Object> columns, String prefix, @Nullable Person person) {
        columns.put(prefix + "_id", person == null ? null : person.id());
        columns.put(prefix + "_name", person == null ? null : person.name());
        columns.put(prefix + "_office", person == null ? null : person.office());
    }

    /** A document without what stands in tables of its own, see {@link DocumentParts}. */
    static StoredDocument read(ResultSet row) throws SQLException {
        return new StoredDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                DocumentState.valueOf(row.getString("state")),
                metadata(row),
                new DocumentBody(row.getString("html"), row.getString("plain_text")),
                List.of(),
                requireNonNull(person(row, "drafted_by")),
                requireNonNull(instant(row, "drafted_at")),
                Set.copyOf(strings(row, "contributors")),
                new ReviewFile(secrecyReview(row), row.getInt("round"), List.of(), List.of()),
                new PublicLife(
                        instant(row, "publish_at"),
                        publication(row),
                        row.getInt("edition"),
                        null,
                        withdrawal(row),
                        provenance(row)),
                revision(row),
                List.of());
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                row.getString("title"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                strings(row, "topics"),
                row.getString("catalogue_class"),
                row.getString("issuing_body"),
                row.getString("drafting_office"),
                row.getObject("written_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("lapses_on", LocalDate.class),
                constant(DisclosureMode.class, row.getString("disclosure_mode")),
                new PublicInterest(row.getBoolean("touches_public_interest"), List.of()),
                row.getString("summary"));
    }

    private static @Nullable Signature secrecyReview(ResultSet row) throws SQLException {
        Person by = person(row, "secrecy_by");
        return by == null ? null : new Signature(by, requireNonNull(instant(row, "secrecy_at")));
    }

    private static @Nullable Publication publication(ResultSet row) throws SQLException {
        String indexNumber = row.getString("index_number");
        return indexNumber == null
                ? null
                : new Publication(
                        indexNumber,
                        requireNonNull(instant(row, "published_at")),
                        requireNonNull(person(row, "published_by")));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = instant(row, "withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(
                        WithdrawalType.valueOf(row.getString("withdrawal_type")),
                        row.getString("withdrawal_reason"),
                        id(row, "successor_id"),
                        at);
    }

    private static @Nullable Revision revision(ResultSet row) throws SQLException {
        DocumentId of = id(row, "revises_id");
        return of == null
                ? null
                : new Revision(
                        of,
                        EditionNature.valueOf(row.getString("edition_nature")),
                        row.getString("change_note"),
                        row.getObject("changed_on", LocalDate.class));
    }

    private static @Nullable DocumentId id(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new DocumentId(value);
    }

    private static @Nullable Provenance provenance(ResultSet row) throws SQLException {
        String key = row.getString("source_key");
        return key == null
                ? null
                : new Provenance(
                        key,
                        row.getString("source_hash"),
                        constant(StatedValidity.class, row.getString("stated_validity")));
    }

    static @Nullable Person person(ResultSet row, String prefix) throws SQLException {
        String id = row.getString(prefix + "_id");
        return id == null ? null : new Person(id, row.getString(prefix + "_name"), row.getString(prefix + "_office"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
