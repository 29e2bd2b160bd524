package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.AwaitedKind;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the cases wait for, as a list of all cases that the reader sees. Nothing of the words leaves here. */
@Repository
public class AwaitedList {

    private static final String OPEN = """
             from case_awaited a join application_case c on c.id = a.case_id
             where a.outcome = 'OPEN' and c.closed_on is null and a.kind <> 'COUNSEL'
                and (a.until_day <= :until
                    or (a.delivered_on is null and a.kind = any(:byLetter) and a.asked_on <= :letterSentBy))
                and (not c.restricted or c.id in (select case_id from case_reader where person_id = :reader))
                and (:allOffices or c.office = :office)
            """;

    private final JdbcClient database;
    private final CaseSight sight;

    AwaitedList(JdbcClient database, CaseSight sight) {
        this.database = database;
        this.sight = sight;
    }

    /** A matter that is open. */
    public record OpenMatter(
            UUID id,
            UUID caseId,
            String registrationNumber,
            AwaitedKind kind,
            LocalDate askedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate until,
            @Nullable String office,
            Instant updatedAt) {}

    /**
     * What needs to be looked after, the earliest end first.
     *
     * @param until matters whose time is over by then
     * @param letterSentBy letters that went out by then and are not known to have been received
     */
    @Transactional(readOnly = true)
    public Paged<OpenMatter> find(LocalDate until, LocalDate letterSentBy, Actor reader, PageRequest paging) {
        Map<String, Object> values = new HashMap<>();
        values.put("until", until);
        values.put("letterSentBy", letterSentBy);
        values.put(
                "byLetter",
                java.util.Arrays.stream(AwaitedKind.values())
                        .filter(AwaitedKind::countsFromDelivery)
                        .map(Enum::name)
                        .toArray(String[]::new));
        values.put("reader", reader.id());
        values.put("allOffices", sight.seesAllOffices(reader));
        values.put("office", reader.office());
        long total = database.sql("select count(*)" + OPEN)
                .params(values)
                .query(Long.class)
                .single();
        return Paged.of(
                database.sql("select a.*, c.registration_number, c.office, c.updated_at" + OPEN
                                + " order by coalesce(a.until_day, a.asked_on), a.id limit :limit offset :offset")
                        .params(values)
                        .param("limit", paging.size())
                        .param("offset", paging.offset())
                        .query((row, number) -> new OpenMatter(
                                row.getObject("id", UUID.class),
                                row.getObject("case_id", UUID.class),
                                row.getString("registration_number"),
                                AwaitedKind.valueOf(row.getString("kind")),
                                row.getObject("asked_on", LocalDate.class),
                                row.getObject("delivered_on", LocalDate.class),
                                row.getObject("until_day", LocalDate.class),
                                row.getString("office"),
                                row.getObject("updated_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list(),
                paging,
                total);
    }
}
