package cn.zwgk.policy.publication;

import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 索引号: {@code <organisation code>/<year>-<five digits>}, the digits without gaps or repeats within a year. The counter is
 * locked until the publication is committed; if it fails, the number is given to the next one.
 */
@Component
class IndexNumbers {

    private final JdbcClient database;
    private final Documents documents;
    private final PublicChanges changes;
    private final String organisation;

    IndexNumbers(
            JdbcClient database,
            Documents documents,
            PublicChanges changes,
            @Value("${zwgk.organisation.code}") String organisation) {
        this.database = database;
        this.documents = documents;
        this.changes = changes;
        this.organisation = organisation;
    }

    /** The next number of the year; numbers that imported documents brought with them are passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    String next(Instant publishedAt) {
        changes.takeTurn();
        int year = publishedAt.atZone(ChinaTime.ZONE).getYear();
        String number;
        do {
            number = "%s/%d-%05d".formatted(organisation, year, count(year));
        } while (documents.hasIndexNumber(number));
        return number;
    }

    private int count(int year) {
        return database.sql("""
                        insert into index_number_counter (organisation, year, last) values (:organisation, :year, 1)
                        on conflict (organisation, year) do update set last = index_number_counter.last + 1
                        returning last""")
                .param("organisation", organisation)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
