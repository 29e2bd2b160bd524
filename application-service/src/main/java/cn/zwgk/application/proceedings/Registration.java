package cn.zwgk.application.proceedings;

import cn.zwgk.application.casefile.CaseId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a proceeding when it is registered.
 *
 * @param reviewId the review that came before; for litigation after review only
 * @param body 行政复议机关或者人民法院
 * @param bodyNumber the number under which it handles the matter, if known
 * @param claimant who contests; rests sealed
 * @param claim 复议请求或者诉讼请求
 * @param simpleProcedure 适用简易程序 of a review
 * @param filedOn the day on which it was applied for or brought
 * @param copyReceivedOn the day on which we received the copy
 * @param office 承办科室
 * @param handler 承办人
 * @param agents 委托代理人、出庭负责人
 */
public record Registration(
        ProceedingKind kind,
        CaseId caseId,
        @Nullable UUID reviewId,
        String body,
        @Nullable String bodyNumber,
        String claimant,
        ClaimantRole claimantRole,
        String claim,
        boolean simpleProcedure,
        LocalDate filedOn,
        LocalDate copyReceivedOn,
        String office,
        String handler,
        String agents) {}
