package cn.zwgk.application.retention.persistence;

import cn.zwgk.application.retention.RetentionClass;
import cn.zwgk.application.retention.RetentionPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The periods of the classes. */
@Repository
public class RetentionPeriods {

    private final JdbcClient database;

    RetentionPeriods(JdbcClient database) {
        this.database = database;
    }

    /** In the order of {@link RetentionClass}. */
    @Transactional(readOnly = true)
    public List<RetentionPeriod> all() {
        return database.sql("select * from retention_class").query((row, number) -> read(row)).list().stream()
                .sorted(Comparator.comparing(RetentionPeriod::code))
                .toList();
    }

    @Transactional(readOnly = true)
    public RetentionPeriod of(RetentionClass code) {
        return all().stream().filter(one -> one.code() == code).findFirst().orElseThrow();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void set(RetentionClass code, int months, String reason, String by, Instant now) {
        database.sql("""
                        update retention_class set months = :months, reason = :reason, changed_by = :by, changed_at = :now
                        where code = :code
                        """)
                .param("months", months)
                .param("reason", reason)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("code", code.name())
                .update();
    }

    private static RetentionPeriod read(ResultSet row) throws SQLException {
        OffsetDateTime changedAt = row.getObject("changed_at", OffsetDateTime.class);
        return new RetentionPeriod(
                RetentionClass.valueOf(row.getString("code")),
                row.getInt("months"),
                row.getInt("least_months"),
                row.getString("basis"),
                row.getString("reason"),
                row.getString("changed_by"),
                changedAt == null ? null : changedAt.toInstant());
    }
}
