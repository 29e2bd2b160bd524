package cn.zwgk.application.casefile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the law leaves to the house, as settings {@code zwgk.application.*}.
 *
 * @param onlineReceipt when both sides have confirmed an application from the portal (Article 31)
 * @param dueSoonWorkingDays from how many remaining working days on a case is shown as due soon
 * @param noticeWord 机关代字 in the numbers of notices
 * @param reviewBody the body that reviews our acts
 * @param court the court of first instance: for a department of a city the basic-level one (Administrative Litigation Law,
 *     Article 14)
 * @param onlineReview the way to apply for review online (Administrative Review Law, Article 22)
 */
@ConfigurationProperties("zwgk.application")
public record CaseConventions(
        @DefaultValue("AUTOMATIC") OnlineReceipt onlineReceipt,
        @DefaultValue("3") int dueSoonWorkingDays,
        @DefaultValue("明民公开告") String noticeWord,
        @DefaultValue("明州市人民政府") String reviewBody,
        @DefaultValue("明州市海晏区人民法院") String court,

        @DefaultValue("明州市行政复议服务平台（https://review.mingzhou.example.cn）")
        String onlineReview) {

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
