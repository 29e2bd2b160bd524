package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.catalogue.CatalogueEntry.Retirement;
import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the catalogue and the names that lead to them. */
@Repository
public class CatalogueEntries {

    private final JdbcClient database;
    private final InstantSource time;

    CatalogueEntries(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** The catalogue as it is now, retired entries included. */
    public CatalogueTree tree() {
        return new CatalogueTree(database.sql("select * from catalogue_entry")
                .query((row, number) -> read(row))
                .list());
    }

    void add(CatalogueEntry entry) {
        Map<String, @Nullable Object> columns = columns(entry);
        columns.put("id", entry.id());
        columns.put("code", entry.code());
        columns.put("begins_on", entry.beginsOn());
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        database.sql("insert into catalogue_entry (%s) values (%s)".formatted(names, values))
                .params(columns)
                .update();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(CatalogueEntry entry) {
        Map<String, @Nullable Object> columns = columns(entry);
        String settings =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        int updated = database.sql(
                        "update catalogue_entry set %s where id = :id and version = :read".formatted(settings))
                .params(columns)
                .param("id", entry.id())
                .param("read", entry.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException(
                    "Catalogue entry %s changed after version %d".formatted(entry.code(), entry.version()));
        }
    }

    /** Its place among its neighbours moves when one of them does; that is no change of the entry. */
    void place(UUID id, int position) {
        database.sql("update catalogue_entry set position = ? where id = ?")
                .param(position)
                .param(id)
                .update();
    }

    void remove(UUID id) {
        for (String table : List.of("catalogue_name", "catalogue_reminder")) {
            database.sql("delete from %s where entry_id = ?".formatted(table))
                    .param(id)
                    .update();
        }
        database.sql("delete from catalogue_entry where id = ?").param(id).update();
    }

    /** @throws Refused {@code catalogue-name-taken} if the name leads to another entry */
    void name(String name, UUID id) {
        UUID owner = leadsTo(name).orElse(null);
        if (owner == null) {
            database.sql("insert into catalogue_name (name, entry_id) values (?, ?)")
                    .param(name)
                    .param(id)
                    .update();
        } else if (!owner.equals(id)) {
            throw Refused.conflict(
                    "catalogue-name-taken", name, tree().get(owner).title());
        }
    }

    /** The entry that documents mean by this class, if there is one. */
    public Optional<UUID> leadsTo(String name) {
        return database.sql("select entry_id from catalogue_name where name = ?")
                .param(name)
                .query(UUID.class)
                .optional();
    }

    boolean knowsRecordClass(String code) {
        return database.sql("select exists (select from record_class where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private Map<String, @Nullable Object> columns(CatalogueEntry entry) {
        EntryTerms terms = entry.terms();
        Retirement retirement = entry.retirement();
        Section section = entry.section();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("version", entry.version() + 1);
        columns.put("parent_id", entry.parentId());
        columns.put("position", entry.position());
        columns.put("section", section == null ? null : section.name());
        columns.put("title", terms.title());
        columns.put("contents", terms.contents());
        columns.put("legal_basis", terms.legalBasis());
        columns.put("time_limit", terms.timeLimit());
        columns.put("office", terms.office());
        columns.put("channels", terms.channels().toArray(String[]::new));
        columns.put("audience", terms.audience().name());
        columns.put("audience_groups", terms.audienceGroups());
        columns.put("disclosure_mode", terms.disclosureMode().name());
        columns.put("frequency", terms.frequency().name());
        columns.put("yearly_by", terms.yearlyBy() == null ? null : MonthDays.text(terms.yearlyBy()));
        columns.put("inspection_rule", terms.inspectionRule().name());
        columns.put("record_class", terms.recordClass());
        columns.put("retired_at", retirement == null ? null : retirement.at().atOffset(ZoneOffset.UTC));
        columns.put("retirement_reason", retirement == null ? null : retirement.reason());
        columns.put("updated_at", time.instant().atOffset(ZoneOffset.UTC));
        return columns;
    }

    private static CatalogueEntry read(ResultSet row) throws SQLException {
        String section = row.getString("section");
        String yearlyBy = row.getString("yearly_by");
        OffsetDateTime retiredAt = row.getObject("retired_at", OffsetDateTime.class);
        MonthDay day = yearlyBy == null ? null : MonthDays.parse(yearlyBy);
        return new CatalogueEntry(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("code"),
                row.getObject("parent_id", UUID.class),
                row.getInt("position"),
                section == null ? null : Section.valueOf(section),
                new EntryTerms(
                        row.getString("title"),
                        row.getString("contents"),
                        row.getString("legal_basis"),
                        row.getString("time_limit"),
                        row.getString("office"),
                        List.of((String[]) row.getArray("channels").getArray()),
                        Audience.valueOf(row.getString("audience")),
                        row.getString("audience_groups"),
                        DisclosureMode.valueOf(row.getString("disclosure_mode")),
                        UpdateFrequency.valueOf(row.getString("frequency")),
                        day,
                        InspectionRule.valueOf(row.getString("inspection_rule")),
                        row.getString("record_class")),
                row.getObject("begins_on", LocalDate.class),
                retiredAt == null ? null : new Retirement(row.getString("retirement_reason"), retiredAt.toInstant()));
    }
}
