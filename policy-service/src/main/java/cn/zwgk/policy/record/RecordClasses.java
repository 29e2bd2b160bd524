package cn.zwgk.policy.record;

import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The classes of structured records with their fields. */
@Repository
public class RecordClasses {

    private final JdbcClient database;

    RecordClasses(JdbcClient database) {
        this.database = database;
    }

    /** In their order. */
    public List<RecordClass> all() {
        return database.sql("select * from record_class order by position")
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused {@code record-class-unknown} */
    public RecordClass get(String code) {
        return database.sql("select * from record_class where code = ?")
                .param(code)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("record-class-unknown"));
    }

    private RecordClass read(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new RecordClass(
                code,
                row.getString("name"),
                row.getString("basis"),
                strings(row, "natural_key"),
                strings(row, "title_fields"),
                row.getString("date_field"),
                row.getString("consent_field"),
                row.getString("consent_value"),
                Set.copyOf(strings(row, "not_public")),
                fields(code));
    }

    private List<RecordField> fields(String classCode) {
        return database.sql("select * from record_field where class_code = ? order by position")
                .param(classCode)
                .query((row, number) -> new RecordField(
                        row.getString("code"),
                        row.getString("name"),
                        FieldType.valueOf(row.getString("type")),
                        row.getBoolean("required"),
                        row.getString("pattern"),
                        strings(row, "choices"),
                        row.getString("masked_when"),
                        row.getString("required_when"),
                        row.getString("help")))
                .list();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
