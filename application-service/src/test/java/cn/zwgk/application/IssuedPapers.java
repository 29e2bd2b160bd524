package cn.zwgk.application;

import static cn.zwgk.application.Applicants.id;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.NoticeDesk;
import cn.zwgk.application.casefile.NoticeKind;
import cn.zwgk.application.casefile.NoticeRequest;
import cn.zwgk.test.Answer;
import cn.zwgk.web.Actor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;

/** Papers of a case that are issued without the act that they belong to. */
final class IssuedPapers {

    private static final Actor OFFICER = new Actor("zhengwei", "郑伟", "政务公开办", Set.of());

    private final NoticeDesk notices;
    private final TransactionOperations transaction;

    IssuedPapers(NoticeDesk notices, TransactionOperations transaction) {
        this.notices = notices;
        this.transaction = transaction;
    }

    /** @return its number */
    String issue(Answer receipt, NoticeKind kind, Map<String, String> particulars) {
        return Objects.requireNonNull(transaction.execute(_ -> notices.issue(
                new CaseId(id(receipt)),
                new NoticeRequest(kind, "某某养老服务有限公司", LocalDate.parse("2026-04-15"), particulars),
                OFFICER)));
    }
}
