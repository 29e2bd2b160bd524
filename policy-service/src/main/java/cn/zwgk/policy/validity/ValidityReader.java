package cn.zwgk.policy.validity;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.RelationType;
import cn.zwgk.policy.document.ValidityReading;
import cn.zwgk.policy.document.ValidityTerms;
import cn.zwgk.policy.document.ValidityTerms.Effect;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the validity of one document at this moment. */
@Component
public class ValidityReader {

    private final JdbcClient database;
    private final InstantSource time;

    ValidityReader(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** The validity today, Asia/Shanghai. */
    public ValidityReading now(Document document) {
        return terms(document).on(ChinaTime.today(time));
    }

    ValidityTerms terms(Document document) {
        return ValidityTerms.of(document, effectsOn(document.id()));
    }

    private List<Effect> effectsOn(DocumentId target) {
        return database.sql("""
                        select r.type, r.effective_on, r.document_id
                        from document_relation r
                        join document s on s.id = r.document_id and s.state = 'PUBLISHED'
                        where r.target_id = ? and r.type in ('REPEALS', 'REPLACES', 'DECLARES_LAPSED', 'AMENDS')""")
                .param(target.value())
                .query((row, number) -> new Effect(
                        RelationType.valueOf(row.getString("type")),
                        row.getObject("effective_on", LocalDate.class),
                        new DocumentId(row.getObject("document_id", UUID.class))))
                .list();
    }
}
