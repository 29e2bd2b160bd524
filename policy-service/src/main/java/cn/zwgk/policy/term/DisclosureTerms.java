package cn.zwgk.policy.term;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The terms as they are now. A deadline is computed when it is asked for, so that a changed term holds at once. */
@Component
public class DisclosureTerms {

    private final JdbcClient database;
    private final AuditTrail audit;

    DisclosureTerms(JdbcClient database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    public List<Term> all() {
        return database.sql("select * from disclosure_term order by unit desc, amount desc, code")
                .query((row, number) -> read(row))
                .list();
    }

    public Term get(TermCode code) {
        return database.sql("select * from disclosure_term where code = ?")
                .param(code.name())
                .query((row, number) -> read(row))
                .single();
    }

    /**
     * Changes how long a term is, and on what ground.
     *
     * @throws Refused 412 if somebody else changed it meanwhile
     */
    @Transactional
    public Term change(TermCode code, int amount, String basis, @Nullable String ifMatch, Actor by) {
        Term before = get(code);
        ETags.require(ifMatch, before.version());
        int changed = database.sql("""
                        update disclosure_term set amount = :amount, basis = :basis, version = version + 1
                        where code = :code and version = :version""")
                .param("amount", amount)
                .param("basis", basis)
                .param("code", code.name())
                .param("version", before.version())
                .update();
        if (changed == 0) {
            throw Refused.preconditionFailed();
        }
        audit.record(
                by, "term.change", "DisclosureTerm", code.name(), basis, Map.of("from", before.amount(), "to", amount));
        return get(code);
    }

    private static Term read(ResultSet row) throws SQLException {
        return new Term(
                TermCode.valueOf(row.getString("code")),
                row.getInt("amount"),
                TermUnit.valueOf(row.getString("unit")),
                row.getString("basis"),
                row.getLong("version"));
    }
}
