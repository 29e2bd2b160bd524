package cn.zwgk.policy.standard;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.standard.Amount.Cell;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All sheets of amounts. */
@Repository
public class StandardSheets {

    static final String TYPE = "standard-sheet";

    private final JdbcClient database;

    StandardSheets(JdbcClient database) {
        this.database = database;
    }

    /** @throws Refused {@code standard-sheet-not-found} */
    public StandardSheet get(UUID id) {
        return database.sql("select * from standard_sheet where id = :id")
                .param("id", id)
                .query((row, number) -> read(row, lines(id)))
                .optional()
                .orElseThrow(() -> Refused.notFound("standard-sheet-not-found"));
    }

    /**
     * The latest first.
     *
     * @param state only those; null for all
     */
    public Paged<StandardSheet> newest(@Nullable SheetState state, PageRequest page) {
        String where = " from standard_sheet where (cast(:state as text) is null or state = :state)";
        @Nullable String name = state == null ? null : state.name();
        List<StandardSheet> items = database.sql(
                        "select *" + where + " order by proposed_at desc, id desc limit :limit offset :offset")
                .param("state", name)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> read(row, List.of()))
                .list();
        long total = database.sql("select count(*)" + where)
                .param("state", name)
                .query(Long.class)
                .single();
        return Paged.of(items, page, total);
    }

    int cells(UUID id) {
        return database.sql("select count(*) from standard_sheet_cell where sheet_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void add(StandardSheet sheet) {
        database.sql("""
                        insert into standard_sheet (id, version, state, document_id, effective_from, effective_until, note, reason,
                                                    proposed_by_id, proposed_by_name, proposed_by_office, proposed_at)
                        values (:id, 1, :state, :document, :from, :until, :note, :reason, :byId, :byName, :byOffice, :at)""")
                .param("id", sheet.id())
                .param("state", sheet.state().name())
                .param("document", sheet.documentId())
                .param("from", sheet.period().from())
                .param("until", sheet.period().until())
                .param("note", sheet.note())
                .param("reason", sheet.reason())
                .param("byId", sheet.proposedBy().id())
                .param("byName", sheet.proposedBy().name())
                .param("byOffice", sheet.proposedBy().office())
                .param("at", sheet.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 0; place < sheet.lines().size(); place++) {
            StandardSheet.Line line = sheet.lines().get(place);
            database.sql("""
                            insert into standard_sheet_cell (sheet_id, position, district_code, category_code, amount, corrects)
                            values (:sheet, :position, :district, :category, :amount, :corrects)""")
                    .param("sheet", sheet.id())
                    .param("position", place)
                    .param("district", line.cell().district())
                    .param("category", line.cell().category())
                    .param("amount", line.value())
                    .param("corrects", line.corrects())
                    .update();
        }
    }

    void save(StandardSheet sheet) {
        Person by = sheet.decidedBy();
        Instant at = sheet.decidedAt();
        int updated = database.sql("""
                        update standard_sheet set version = version + 1, state = :state, decided_by_id = :byId, decided_by_name = :byName,
                               decided_by_office = :byOffice, decided_at = :at, remark = :remark
                        where id = :id and version = :version""")
                .param("state", sheet.state().name())
                .param("byId", by == null ? null : by.id())
                .param("byName", by == null ? null : by.name())
                .param("byOffice", by == null ? null : by.office())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("remark", sheet.remark())
                .param("id", sheet.id())
                .param("version", sheet.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException(
                    "Sheet " + sheet.id() + " changed after version " + sheet.version());
        }
    }

    private List<StandardSheet.Line> lines(UUID id) {
        return database.sql("select * from standard_sheet_cell where sheet_id = :id order by position")
                .param("id", id)
                .query((row, number) -> new StandardSheet.Line(
                        new Cell(row.getString("district_code"), row.getString("category_code")),
                        row.getBigDecimal("amount"),
                        row.getObject("corrects", UUID.class)))
                .list();
    }

    private static StandardSheet read(ResultSet row, List<StandardSheet.Line> lines) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        String decidedBy = row.getString("decided_by_id");
        return new StandardSheet(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                SheetState.valueOf(row.getString("state")),
                row.getObject("document_id", UUID.class),
                new Period(
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("effective_until", LocalDate.class)),
                row.getString("note"),
                row.getString("reason"),
                lines,
                new Person(
                        row.getString("proposed_by_id"),
                        row.getString("proposed_by_name"),
                        row.getString("proposed_by_office")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decidedBy == null
                        ? null
                        : new Person(decidedBy, row.getString("decided_by_name"), row.getString("decided_by_office")),
                decided == null ? null : decided.toInstant(),
                row.getString("remark"));
    }
}
