package cn.zwgk.policy.publication;

import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.WorkSource;
import cn.zwgk.policy.worklist.WorkType;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scheduled publications that did not succeed wait for those who publish, who can choose another moment, and for the
 * drafters of the office that wrote the document, who can remove what stands against it.
 */
@Component
class FailedPublications implements WorkSource {

    private final JdbcClient database;
    private final PublicationFailures failures;
    private final Problems problems;
    private final Wording wording;

    FailedPublications(JdbcClient database, PublicationFailures failures, Problems problems, Wording wording) {
        this.database = database;
        this.failures = failures;
        this.problems = problems;
        this.wording = wording;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Actor actor = colleague.actor();
        boolean publishes = actor.has(Roles.OPENNESS_OFFICE);
        if (!publishes && !actor.has(Roles.DRAFTER)) {
            return List.of();
        }
        return database.sql("select d.id, d.title, d.drafting_office, f.* " + PublicationFailures.HOLDING + """
                        where :publishes or d.drafted_by_id = :me
                           or (:office <> '' and d.drafted_by_office = :office)""")
                .param("publishes", publishes)
                .param("me", actor.id())
                .param("office", actor.office())
                .query((row, number) -> item(row, publishes))
                .list();
    }

    private WorkItem item(ResultSet row, boolean publishes) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant moment = row.getObject("publish_at", OffsetDateTime.class).toInstant();
        PublicationFailure failure = failures.read(row);
        return new WorkItem(
                id,
                WorkType.SCHEDULED_PUBLICATION,
                row.getString("title"),
                DocumentState.SCHEDULED.name(),
                wording.text("publication.failed"),
                row.getString("drafting_office"),
                publishes ? DocumentAct.CANCEL_SCHEDULE.code() : "remove-grounds",
                wording.text(publishes ? "publication.failed.publish" : "publication.failed.mend"),
                moment,
                null,
                Lamp.OVERDUE,
                wording.of(Lamp.OVERDUE),
                "/console/documents/" + id,
                failure.triedAt(),
                failure.grounds().stream().map(problems::words).distinct().collect(Collectors.joining()));
    }
}
