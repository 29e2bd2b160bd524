package cn.zwgk.policy.standard;

import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.web.ChinaTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of the library that decide amounts, with their validity today. */
@Component
class DecidingDocuments {

    private final JdbcClient database;
    private final InstantSource time;

    DecidingDocuments(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    Optional<DecidingDocument> find(UUID id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    Map<UUID, DecidingDocument> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select d.id, d.title, d.document_number, d.state, d.disclosure_mode, d.effective_from,
                               case when d.stated_validity in ('REPEALED', 'LAPSED') then null
                                    else least(d.lapses_on, e.ended_on, e.declared_lapsed_on) end as ended_on,
                               %s as validity
                        from document d %s where d.id in (:ids)""".formatted(ValidityExpression.VALIDITY, ValidityExpression.EFFECTS))
                .param("today", ChinaTime.today(time))
                .param("ids", ids)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(DecidingDocument::id, Function.identity()));
    }

    private static DecidingDocument read(ResultSet row) throws SQLException {
        String state = row.getString("state");
        boolean open = "PROACTIVE".equals(row.getString("disclosure_mode"));
        boolean published = open && "PUBLISHED".equals(state);
        boolean withdrawn = open && "WITHDRAWN".equals(state);
        return new DecidingDocument(
                row.getObject("id", UUID.class),
                published ? row.getString("title") : null,
                published || withdrawn ? row.getString("document_number") : null,
                published,
                withdrawn,
                row.getObject("effective_from", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Validity.valueOf(row.getString("validity")));
    }
}
