package cn.zwgk.policy.drafting;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DraftDiscarded;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 作废. */
@UseCase
public class DiscardDraft {

    private final Chronicle chronicle;
    private final InstantSource time;

    DiscardDraft(Chronicle chronicle, InstantSource time) {
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public void discard(Document document, Actor drafter, @Nullable String reason) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        DraftDiscarded fact = document.discard(drafter, why, time.instant());
        chronicle.write(document, drafter, DocumentAct.DISCARD, fact, why);
    }
}
