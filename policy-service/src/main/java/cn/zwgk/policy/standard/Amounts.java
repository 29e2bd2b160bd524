package cn.zwgk.policy.standard;

import cn.zwgk.policy.standard.Amount.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of amounts. The database refuses to overwrite one, and to hold two on one day. */
@Repository
class Amounts {

    private static final String SELECT = "select a.* from standard_amount a ";

    private final JdbcClient database;

    Amounts(JdbcClient database) {
        this.database = database;
    }

    /** All entries of these categories that no correction has taken the place of. */
    List<Amount> standing(Collection<String> categories) {
        return categories.isEmpty()
                ? List.of()
                : database.sql(SELECT + "where a.category_code in (:categories) and a.superseded_at is null"
                                + " order by a.category_code, a.district_code, a.effective_from")
                        .param("categories", categories)
                        .query((row, number) -> read(row))
                        .list();
    }

    /** What holds on a day. */
    List<Amount> on(LocalDate day) {
        return database.sql(SELECT + "where a.superseded_at is null"
                        + " and daterange(a.effective_from, a.effective_until) @> cast(:day as date)")
                .param("day", day)
                .query((row, number) -> read(row))
                .list();
    }

    /** Everything that was ever set for a category, also what was corrected. */
    List<Amount> history(String category, @Nullable String district) {
        return database.sql(SELECT + """
                        where a.category_code = :category and (cast(:district as text) is null or a.district_code = :district)
                        order by a.district_code, a.effective_from, a.set_at""")
                .param("category", category)
                .param("district", district)
                .query((row, number) -> read(row))
                .list();
    }

    /** Every entry, for files. */
    List<Amount> all() {
        return database.sql(SELECT + "order by a.category_code, a.district_code, a.effective_from, a.set_at")
                .query((row, number) -> read(row))
                .list();
    }

    /** What a document has decided and no correction has taken the place of. */
    List<Amount> decidedBy(UUID document) {
        return database.sql(SELECT + "where a.document_id = :document and a.superseded_at is null"
                        + " order by a.category_code, a.district_code, a.effective_from")
                .param("document", document)
                .query((row, number) -> read(row))
                .list();
    }

    void close(UUID id, LocalDate until) {
        database.sql("update standard_amount set effective_until = :until where id = :id")
                .param("until", until)
                .param("id", id)
                .update();
    }

    void supersede(UUID id, Instant at) {
        database.sql("update standard_amount set superseded_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void add(Amount amount) {
        database.sql("""
                        insert into standard_amount (id, district_code, category_code, amount, effective_from, effective_until, document_id,
                                                     sheet_id, set_at, corrects, reason)
                        values (:id, :district, :category, :amount, :from, :until, :document, :sheet, :at, :corrects, :reason)""")
                .param("id", amount.id())
                .param("district", amount.cell().district())
                .param("category", amount.cell().category())
                .param("amount", amount.value())
                .param("from", amount.period().from())
                .param("until", amount.period().until())
                .param("document", amount.documentId())
                .param("sheet", amount.sheetId())
                .param("at", amount.setAt().atOffset(ZoneOffset.UTC))
                .param("corrects", amount.corrects())
                .param("reason", amount.reason())
                .update();
    }

    private static Amount read(ResultSet row) throws SQLException {
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return new Amount(
                row.getObject("id", UUID.class),
                new Cell(row.getString("district_code"), row.getString("category_code")),
                row.getBigDecimal("amount"),
                new Period(
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("effective_until", LocalDate.class)),
                row.getObject("document_id", UUID.class),
                row.getObject("sheet_id", UUID.class),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getObject("corrects", UUID.class),
                row.getString("reason"),
                superseded == null ? null : superseded.toInstant());
    }
}
