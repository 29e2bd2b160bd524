package cn.zwgk.application.intake;

/** 必要的帮助 that was given to somebody who has difficulties in reading, seeing, hearing or speaking (Article 43). */
public enum Help {
    /** 代为填写. */
    WRITTEN_FOR,
    /** 朗读、解释. */
    READ_ALOUD,
    /** 手语或者文字交流. */
    SIGN_LANGUAGE,
    /** 大字、盲文材料. */
    LARGE_PRINT,
    /** 上门或者陪同. */
    ACCOMPANIED
}
