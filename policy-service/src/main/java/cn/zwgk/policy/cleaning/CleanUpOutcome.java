package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.document.RelationType;
import java.util.Optional;

/** What is to become of a document. */
public enum CleanUpOutcome {
    /** 继续有效. */
    KEEP,
    /** 拟修改: stays in force until a document amends it, which is a task of its office from now on. */
    AMEND,
    /** 废止. */
    REPEAL,
    /** 宣布失效. */
    LAPSE;

    /** What the result does to the document. */
    Optional<RelationType> relation() {
        return switch (this) {
            case KEEP, AMEND -> Optional.empty();
            case REPEAL -> Optional.of(RelationType.REPEALS);
            case LAPSE -> Optional.of(RelationType.DECLARES_LAPSED);
        };
    }
}
