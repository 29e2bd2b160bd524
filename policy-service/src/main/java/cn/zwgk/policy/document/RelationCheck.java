package cn.zwgk.policy.document;

import cn.zwgk.policy.document.RelationPolicy.Link;
import cn.zwgk.policy.document.RelationPolicy.Target;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the relations of a document to the {@link RelationPolicy}, with what the other documents say today. */
@Component
public class RelationCheck implements PublicationCondition {

    private static final String DECIDING = "('REPEALS', 'REPLACES', 'DECLARES_LAPSED', 'AMENDS')";

    private final JdbcClient database;
    private final InstantSource time;

    RelationCheck(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** All that stands against a document's own relations: between the draft and its publication others may have ended what it ends. */
    @Override
    public List<Refusal> groundsAgainst(Document document) {
        DocumentId self = document.revision().map(Revision::of).orElse(document.id());
        return groundsAgainst(self, document.relations(), document.metadata().effectiveFrom());
    }

    /**
     * All that stands against these relations.
     *
     * @param effectiveFrom the day on which the document that declares them takes effect
     */
    public List<Refusal> groundsAgainst(DocumentId self, List<Relation> relations, @Nullable LocalDate effectiveFrom) {
        LocalDate start = effectiveFrom == null ? ChinaTime.today(time) : effectiveFrom;
        return IntStream.range(0, relations.size())
                .boxed()
                .flatMap(position -> {
                    Relation relation = relations.get(position);
                    LocalDate day = relation.effectiveOn() == null ? start : relation.effectiveOn();
                    Link link = new Link(self, relation, day, relations, target(relation.target(), self));
                    return RelationPolicy.groundsAgainst(link).stream()
                            .map(code -> Refusal.onField("relations[%d].documentId".formatted(position), code));
                })
                .toList();
    }

    private Target target(DocumentId target, DocumentId self) {
        return database.sql("""
                        with recursive decided (id) as (
                            select r.target_id from document_relation r
                            join document s on s.id = r.document_id and s.state = 'PUBLISHED'
                            where r.document_id = :target and r.type in %1$s
                            union
                            select r.target_id from decided
                            join document_relation r on r.document_id = decided.id and r.type in %1$s
                            join document s on s.id = r.document_id and s.state = 'PUBLISHED')
                        select d.state,
                               coalesce(d.written_on, (d.published_at at time zone 'Asia/Shanghai')::date) as written_on,
                               (select min(r.effective_on) from document_relation r
                                join document s on s.id = r.document_id and s.state = 'PUBLISHED'
                                where r.target_id = d.id and r.type in ('REPEALS', 'REPLACES')
                                  and r.document_id <> :self) as ended_on,
                               exists (select from decided where id = :self) as leads_back
                        from document d where d.id = :target""".formatted(DECIDING))
                .param("target", target.value())
                .param("self", self.value())
                .query((row, number) -> read(row))
                .optional()
                .orElse(Target.UNKNOWN);
    }

    private static Target read(ResultSet row) throws SQLException {
        return new Target(
                DocumentState.valueOf(row.getString("state")),
                row.getObject("written_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getBoolean("leads_back"));
    }
}
