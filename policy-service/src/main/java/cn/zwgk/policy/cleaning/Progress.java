package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.wording.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a campaign has come, as a whole and in each office. */
@Component
public class Progress {

    /**
     * How far an office has come.
     *
     * @param office empty for documents that no office answers for
     */
    public record OfficeProgress(String office, long total, long proposed, long opined, long decided) {}

    /** How often an outcome was decided. */
    public record OutcomeCount(CleanUpOutcome outcome, String outcomeName, long count) {}

    private final JdbcClient database;
    private final Wording wording;

    Progress(JdbcClient database, Wording wording) {
        this.database = database;
        this.wording = wording;
    }

    /** By name. */
    List<OfficeProgress> offices(CampaignId campaign) {
        return database.sql("""
                        select coalesce(office, '') as office, count(*) as total, count(proposal) as proposed,
                            count(opinion) as opined, count(decision) as decided
                        from clean_up_item where campaign_id = ? and state <> 'REMOVED'
                        group by 1 order by 1""")
                .param(campaign.value())
                .query(OfficeProgress.class)
                .list();
    }

    /** In the order of the outcomes; those that do not occur with 0. */
    List<OutcomeCount> outcomes(CampaignId campaign) {
        Map<String, Long> counted = new HashMap<>();
        database.sql("""
                        select decision, count(*) as count from clean_up_item
                        where campaign_id = ? and decision is not null and state <> 'REMOVED' group by decision""").param(campaign.value()).query(row -> {
            counted.put(row.getString("decision"), row.getLong("count"));
        });
        return Arrays.stream(CleanUpOutcome.values())
                .map(outcome ->
                        new OutcomeCount(outcome, wording.of(outcome), counted.getOrDefault(outcome.name(), 0L)))
                .toList();
    }
}
