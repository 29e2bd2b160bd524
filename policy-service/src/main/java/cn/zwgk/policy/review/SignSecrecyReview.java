package cn.zwgk.policy.review;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.SecrecyReviewSigned;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 签署保密审查, 《条例》第十七条. */
@UseCase
public class SignSecrecyReview {

    private final Chronicle chronicle;
    private final InstantSource time;

    SignSecrecyReview(Chronicle chronicle, InstantSource time) {
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public void sign(Document document, Actor reviewer, @Nullable String remark) {
        SecrecyReviewSigned fact = document.reviewing().signSecrecyReview(reviewer, time.instant());
        chronicle.write(document, reviewer, DocumentAct.SIGN_SECRECY_REVIEW, fact, remark);
    }
}
