package cn.zwgk.policy.ledger.activity;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 工作记录: a meeting, a training, an article or a good case. */
public record Activity(
        UUID id,
        String title,
        String office,
        LocalDate happenedOn,
        ActivityDetails details,
        String recordedById,
        String recordedByName,
        Instant updatedAt,
        long version) {

    /** The type in the audit trail. */
    public static final String TYPE = "Activity";

    static Activity recorded(
            String title, String office, LocalDate happenedOn, ActivityDetails details, Actor by, Instant at) {
        return new Activity(Ids.next(), title, office, happenedOn, details, by.id(), by.name(), at, 0);
    }

    public ActivityKind kind() {
        return ActivityKind.of(details);
    }

    Activity with(String newTitle, LocalDate day, ActivityDetails changed, Instant at) {
        return new Activity(id, newTitle, office, day, changed, recordedById, recordedByName, at, version);
    }

    /** Where it stands in the console. */
    String link() {
        return "/console/ledger/activities?kind=%s&id=%s".formatted(kind(), id);
    }
}
