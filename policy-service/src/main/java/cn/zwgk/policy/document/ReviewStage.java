package cn.zwgk.policy.document;

import java.util.Optional;

/** 审核环节: the three reviews, each with its proofread, and the check of the office that publishes. */
public enum ReviewStage {
    /** 初审、一校. */
    FIRST,
    /** 复审、二校. */
    SECOND,
    /** 终审、三校. */
    FINAL,
    /** 发布前核对: the openness office may still send it back. */
    ISSUING;

    /** The stage in which a document in this state is, if it is in one. */
    public static Optional<ReviewStage> of(DocumentState state) {
        return Optional.ofNullable(
                switch (state) {
                    case FIRST_REVIEW -> FIRST;
                    case SECOND_REVIEW -> SECOND;
                    case FINAL_REVIEW -> FINAL;
                    case READY, SCHEDULED -> ISSUING;
                    case DRAFT, PUBLISHED, WITHDRAWN, DISCARDED, MERGED, WITHHELD -> null;
                });
    }
}
