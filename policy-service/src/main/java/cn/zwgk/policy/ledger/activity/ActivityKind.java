package cn.zwgk.policy.ledger.activity;

import cn.zwgk.policy.ledger.plan.OccurrenceKind;

/** Kinds of records. */
public enum ActivityKind {
    /** 会议. */
    MEETING(ActivityDetails.Meeting.class, OccurrenceKind.MEETING_HELD),
    /** 培训. */
    TRAINING(ActivityDetails.Training.class, OccurrenceKind.TRAINING_HELD),
    /** 信息报送. */
    ARTICLE(ActivityDetails.Article.class, OccurrenceKind.ARTICLE_SUBMITTED),
    /** 典型案例. */
    GOOD_CASE(ActivityDetails.GoodCase.class, OccurrenceKind.CASE_SUBMITTED);

    private final Class<? extends ActivityDetails> details;
    private final OccurrenceKind counts;

    ActivityKind(Class<? extends ActivityDetails> details, OccurrenceKind counts) {
        this.details = details;
        this.counts = counts;
    }

    Class<? extends ActivityDetails> details() {
        return details;
    }

    /** What it counts as in the ledger. */
    OccurrenceKind counts() {
        return counts;
    }

    static ActivityKind of(ActivityDetails details) {
        return switch (details) {
            case ActivityDetails.Meeting _ -> MEETING;
            case ActivityDetails.Training _ -> TRAINING;
            case ActivityDetails.Article _ -> ARTICLE;
            case ActivityDetails.GoodCase _ -> GOOD_CASE;
        };
    }
}
