package cn.zwgk.policy.ledger.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What only one kind of record has. */
public sealed interface ActivityDetails {

    /**
     * 会议: the leadership group's, or the bureau meeting that hears the report on openness.
     *
     * @param bureauMeeting whether it was a meeting of the bureau's head 局长办公会议
     */
    record Meeting(
            boolean bureauMeeting,
            String agenda,
            List<String> attendants,
            @Nullable String decisions) implements ActivityDetails {}

    /**
     * 培训.
     *
     * @param participants how many took part, by office
     */
    record Training(@Nullable String trainer, String subject, Map<String, Integer> participants)
            implements ActivityDetails {

        public int total() {
            return participants.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * 信息报送: an article that was offered to a medium, and where it was printed.
     *
     * @param printedIn null as long as it was not
     */
    record Article(
            String submittedTo,
            @Nullable String printedIn,
            @Nullable LocalDate printedOn,
            @Nullable String link) implements ActivityDetails {}

    /** 典型案例: submitted, evaluated, chosen or not. */
    record GoodCase(
            String summary,
            @Nullable String evaluation,
            @Nullable Boolean chosen,
            @Nullable LocalDate evaluatedOn) implements ActivityDetails {}
}
