package cn.zwgk.interaction.consultation;

import cn.zwgk.interaction.consultation.Consultation.Phase;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The consultations, as everybody may read them. */
@Repository
public class Consultations {

    private final JdbcClient database;

    Consultations(JdbcClient database) {
        this.database = database;
    }

    /** @param phase only those that are in this phase on the day, or null for all; the newest first */
    public Paged<Consultation> find(@Nullable Phase phase, LocalDate day, PageRequest paging) {
        String where = phase == null
                ? ""
                : switch (phase) {
                    case ANNOUNCED -> " where opens_on > :day";
                    case OPEN -> " where opens_on <= :day and closes_on >= :day";
                    case CLOSED -> " where closes_on < :day";
                };
        Map<String, Object> values = phase == null ? Map.of() : Map.of("day", day);
        long total = database.sql("select count(*) from consultation" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<Consultation> found = database.sql("select * from consultation" + where + " order by "
                        + paging.orderBy(Map.of("opensOn", "opens_on", "closesOn", "closes_on"), "opens_on desc")
                        + ", id limit :limit offset :offset")
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new Consultation(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("office"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class)))
                .list();
        return Paged.of(found, paging, total);
    }
}
