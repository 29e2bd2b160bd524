package cn.zwgk.policy.standard;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 区县 and 救助类别, kept by the openness office. One that amounts stand under goes out of use; it is never removed. */
@UseCase
public class StandardLists {

    private final JdbcClient database;
    private final StandardChanges changes;
    private final AuditTrail audit;

    StandardLists(JdbcClient database, StandardChanges changes, AuditTrail audit) {
        this.database = database;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<District> districts() {
        return database.sql("select * from standard_district order by position, code")
                .query((row, number) -> new District(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("position"),
                        row.getBoolean("in_use"),
                        row.getLong("version")))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Category> categories() {
        return database.sql("select * from standard_category order by position, code")
                .query((row, number) -> category(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Category> category(String code) {
        return database.sql("select * from standard_category where code = :code")
                .param("code", code)
                .query((row, number) -> category(row))
                .optional();
    }

    /** Adds the district, or changes it if the caller knows its version. */
    @Transactional
    public District keep(District district, @Nullable String ifMatch, Actor actor) {
        changes.takeTurn();
        Optional<District> present = districts().stream()
                .filter(one -> one.code().equals(district.code()))
                .findFirst();
        present.ifPresent(one -> ETags.require(ifMatch, one.version()));
        if (districts().stream()
                .anyMatch(
                        one -> one.name().equals(district.name()) && !one.code().equals(district.code()))) {
            throw Refused.invalid(List.of(Refusal.onField("name", "standard-name-taken", district.name())));
        }
        District kept = new District(
                district.code(),
                district.name(),
                district.position(),
                district.inUse(),
                present.map(District::version).orElse(0L) + 1);
        database.sql("""
                        insert into standard_district (code, name, position, in_use, version)
                        values (:code, :name, :position, :inUse, :version)
                        on conflict (code) do update set name = excluded.name, position = excluded.position,
                            in_use = excluded.in_use, version = excluded.version""")
                .param("code", kept.code())
                .param("name", kept.name())
                .param("position", kept.position())
                .param("inUse", kept.inUse())
                .param("version", kept.version())
                .update();
        changes.next();
        audit.record(
                actor, "standard.keep-district", "standard-district", kept.code(), null, Map.of("name", kept.name()));
        return kept;
    }

    /** Adds the category, or changes it if the caller knows its version; its id stays. */
    @Transactional
    public Category keep(Category category, @Nullable String ifMatch, Actor actor) {
        changes.takeTurn();
        Optional<Category> present = category(category.code());
        present.ifPresent(one -> ETags.require(ifMatch, one.version()));
        if (categories().stream()
                .anyMatch(one ->
                        one.title().equals(category.title()) && !one.code().equals(category.code()))) {
            throw Refused.invalid(List.of(Refusal.onField("name", "standard-name-taken", category.title())));
        }
        Category kept = new Category(
                category.code(),
                present.map(Category::id).orElseGet(Ids::next),
                category.group(),
                category.name(),
                category.unit(),
                category.note(),
                category.position(),
                category.inUse(),
                present.map(Category::version).orElse(0L) + 1);
        database.sql("""
                        insert into standard_category (code, id, group_name, name, unit, note, position, in_use, version)
                        values (:code, :id, :group, :name, :unit, :note, :position, :inUse, :version)
                        on conflict (code) do update set group_name = excluded.group_name, name = excluded.name, unit = excluded.unit,
                            note = excluded.note, position = excluded.position, in_use = excluded.in_use, version = excluded.version""")
                .param("code", kept.code())
                .param("id", kept.id())
                .param("group", kept.group())
                .param("name", kept.name())
                .param("unit", kept.unit())
                .param("note", kept.note())
                .param("position", kept.position())
                .param("inUse", kept.inUse())
                .param("version", kept.version())
                .update();
        changes.next();
        audit.record(
                actor, "standard.keep-category", "standard-category", kept.code(), null, Map.of("name", kept.title()));
        return kept;
    }

    private static Category category(ResultSet row) throws SQLException {
        return new Category(
                row.getString("code"),
                row.getObject("id", UUID.class),
                row.getString("group_name"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("note"),
                row.getInt("position"),
                row.getBoolean("in_use"),
                row.getLong("version"));
    }
}
