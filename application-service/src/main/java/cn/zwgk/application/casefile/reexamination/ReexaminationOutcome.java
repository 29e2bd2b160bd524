package cn.zwgk.application.casefile.reexamination;

/** 评估结果. */
public enum ReexaminationOutcome {
    /** 仍不公开: the grounds still stand; examined again after the usual time. */
    STILL_WITHHELD,
    /** 可以公开: circumstances have changed; not examined again. */
    MAY_BE_DISCLOSED
}
