package cn.zwgk.policy.drafting;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.web.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 作废. */
@UseCase
public class DiscardDraft {

    private final Chronicle chronicle;

    DiscardDraft(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Transactional
    public void discard(Document document, Actor drafter, @Nullable String reason) {
        chronicle.write(document, drafter, DocumentAct.DISCARD, document.discard(drafter), reason);
    }
}
