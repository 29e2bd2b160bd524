package cn.zwgk.application.casefile;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The times of the Regulation, as settings {@code zwgk.application.terms.*}.
 *
 * @param correctionNoticeWorkingDays within which the one correction notice goes out (Article 30)
 * @param leastCorrectionWorkingDays what the house holds for a reasonable time to correct (Article 30)
 * @param longestExtensionWorkingDays Article 33
 * @param thirdPartyWorkingDays to answer from receipt of the letter (Article 32)
 * @param jointMakerWorkingDays to answer from receipt of the letter (Article 34)
 * @param paymentDays to pay, from the day after the notice is received (国办函〔2020〕109号)
 * @param reminders on how many remaining working days the office is reminded
 */
@ConfigurationProperties("zwgk.application.terms")
public record CaseTerms(
        @DefaultValue("7") int correctionNoticeWorkingDays,
        @DefaultValue("5") int leastCorrectionWorkingDays,
        @DefaultValue("20") int longestExtensionWorkingDays,
        @DefaultValue("15") int thirdPartyWorkingDays,
        @DefaultValue("15") int jointMakerWorkingDays,
        @DefaultValue("30") int paymentDays,
        @DefaultValue({"5", "3", "1"}) List<Integer> reminders) {}
