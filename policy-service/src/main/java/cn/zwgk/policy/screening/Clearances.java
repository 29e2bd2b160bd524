package cn.zwgk.policy.screening;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions about findings. They are kept when the finding is gone, for whoever asks later why something was published. */
@Repository
class Clearances {

    private final JdbcClient database;

    Clearances(JdbcClient database) {
        this.database = database;
    }

    /** Those that hold, by finding. */
    Map<String, Clearance> of(DocumentId document) {
        return database
                .sql("select * from finding_clearance where document_id = ? and taken_back_at is null")
                .param(document.value())
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Clearance::findingId, Function.identity()));
    }

    void add(DocumentId document, Finding finding, Clearance clearance) {
        database.sql("""
                        insert into finding_clearance (document_id, finding, kind, source, place, excerpt, reason, by_id, by_name, by_office, at)
                        values (:document, :finding, :kind, :source, :place, :excerpt, :reason, :byId, :byName, :byOffice, :at)""")
                .param("document", document.value())
                .param("finding", finding.id())
                .param("kind", finding.kind().name())
                .param("source", finding.source())
                .param("place", finding.place())
                .param("excerpt", finding.excerpt())
                .param("reason", clearance.reason())
                .param("byId", clearance.by().id())
                .param("byName", clearance.by().name())
                .param("byOffice", clearance.by().office())
                .param("at", clearance.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean takeBack(DocumentId document, String finding, Person by, OffsetDateTime at) {
        return database.sql("""
                        update finding_clearance set taken_back_at = :at, taken_back_by = :by
                        where document_id = :document and finding = :finding and taken_back_at is null""")
                        .param("at", at)
                        .param("by", by.id())
                        .param("document", document.value())
                        .param("finding", finding)
                        .update()
                > 0;
    }

    private static Clearance read(ResultSet row) throws SQLException {
        return new Clearance(
                row.getString("finding"),
                row.getString("reason"),
                new Person(row.getString("by_id"), row.getString("by_name"), row.getString("by_office")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
