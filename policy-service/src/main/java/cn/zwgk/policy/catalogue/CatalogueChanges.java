package cn.zwgk.policy.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the changes of the catalogue and of published records, one at a time: whoever changes the tree sees it as it is. */
@Component
public class CatalogueChanges {

    private final JdbcClient database;

    CatalogueChanges(JdbcClient database) {
        this.database = database;
    }

    /** Takes the next number; others who want to change something wait for the end of this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next() {
        return database.sql("update catalogue_change set value = value + 1 returning value")
                .query(Long.class)
                .single();
    }

    /** The number of the latest change. */
    public long latest() {
        return database.sql("select value from catalogue_change")
                .query(Long.class)
                .single();
    }
}
