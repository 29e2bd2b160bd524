package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.documents.ReviewPosition;
import java.util.Optional;

/** 审核环节: the three reviews of material, the same as those of its document, and the look of the office that publishes. */
public enum ReviewStage {
    /** 初审. */
    FIRST,
    /** 复审. */
    SECOND,
    /** 终审. */
    FINAL,
    /** 发布前核对: what is accepted may still be sent back. */
    ISSUING;

    static Optional<ReviewStage> of(MaterialState state) {
        return Optional.ofNullable(
                switch (state) {
                    case FIRST_REVIEW -> FIRST;
                    case SECOND_REVIEW -> SECOND;
                    case FINAL_REVIEW -> FINAL;
                    case ACCEPTED -> ISSUING;
                    case DRAFT, PUBLISHED, WITHDRAWN, ENDED -> null;
                });
    }

    /** Whether the document is in the same review now. */
    boolean isThatOf(ReviewPosition document) {
        return switch (document) {
            case FIRST -> this == FIRST;
            case SECOND -> this == SECOND;
            case FINAL -> this == FINAL;
            case DRAFT, PASSED -> false;
        };
    }
}
