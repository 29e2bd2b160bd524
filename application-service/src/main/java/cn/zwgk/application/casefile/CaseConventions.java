package cn.zwgk.application.casefile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the law leaves to the house, as settings {@code zwgk.application.*}.
 *
 * @param onlineReceipt when both sides have confirmed an application from the portal (Article 31)
 * @param dueSoonWorkingDays from how many remaining working days on a case is shown as due soon
 * @param noticeWord 机关代字 in the numbers of notices
 */
@ConfigurationProperties("zwgk.application")
public record CaseConventions(
        @DefaultValue("AUTOMATIC") OnlineReceipt onlineReceipt,
        @DefaultValue("3") int dueSoonWorkingDays,
        @DefaultValue("明民公开告") String noticeWord) {

    /** When an application from the portal counts as received. */
    public enum OnlineReceipt {
        /**
         * The applicant confirms the summary on the portal, the platform acknowledges at once: both have confirmed, on that
         * day.
         */
        AUTOMATIC,
        /** An officer confirms with the applicant. */
        BY_OFFICER
    }
}
