package cn.zwgk.interpretation.occasions.mail;

import cn.zwgk.interpretation.occasions.OccasionId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How many were told of a change, and who has to be called; nobody's address. */
@Component
public class MailReport {

    private static final int PLACES = -1;

    private final OccasionMails mails;

    MailReport(OccasionMails mails) {
        this.mails = mails;
    }

    /**
     * Mails of one change.
     *
     * @param sent the server took them
     * @param waiting they are tried again
     * @param failed they were given up
     * @param unreachable no address was given, or no server is configured
     */
    public record MailCounts(int sent, int waiting, int failed, int unreachable) {}

    /** The counts of each notice, by its position; and those of places that were given. */
    public record OccasionMailCounts(Map<Integer, MailCounts> byNotice, MailCounts places) {

        /** The counts of a notice; nothing if nobody had to be told of it. */
        public MailCounts of(int notice) {
            return byNotice.getOrDefault(notice, new MailCounts(0, 0, 0, 0));
        }
    }

    public OccasionMailCounts of(OccasionId occasion) {
        Map<Integer, MailCounts> byNotice = new HashMap<>();
        mails.counts(occasion).forEach((notice, states) -> byNotice.put(notice, counts(states)));
        MailCounts places = byNotice.remove(PLACES);
        return new OccasionMailCounts(byNotice, places == null ? new MailCounts(0, 0, 0, 0) : places);
    }

    /** What became of the last mail to each who signed up; absent for whom nothing changed. */
    public Map<UUID, MailState> latest(OccasionId occasion) {
        return mails.latest(occasion);
    }

    private static MailCounts counts(Map<MailState, Integer> states) {
        return new MailCounts(
                states.getOrDefault(MailState.SENT, 0),
                states.getOrDefault(MailState.WAITING, 0),
                states.getOrDefault(MailState.FAILED, 0),
                states.getOrDefault(MailState.UNREACHABLE, 0));
    }
}
