package cn.zwgk.policy.publication;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentWithdrawn;
import cn.zwgk.policy.validity.ValidityWatch;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 撤回: leaves a tombstone with the reason. What it repealed or amended is read as if it had not been. */
@UseCase
public class WithdrawDocument {

    private final Chronicle chronicle;
    private final ValidityWatch validity;
    private final InstantSource time;

    WithdrawDocument(Chronicle chronicle, ValidityWatch validity, InstantSource time) {
        this.chronicle = chronicle;
        this.validity = validity;
        this.time = time;
    }

    @Transactional
    public void withdraw(Document document, Actor issuer, @Nullable String reason) {
        DocumentWithdrawn fact = document.withdraw(issuer, reason, time.instant());
        chronicle.write(document, issuer, DocumentAct.WITHDRAW, fact, fact.reason());
        validity.reconsiderTargets(document);
    }
}
