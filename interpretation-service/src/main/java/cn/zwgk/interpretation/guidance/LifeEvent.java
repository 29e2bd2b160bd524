package cn.zwgk.interpretation.guidance;

/** 生活事项: what people come with. */
public enum LifeEvent {
    /** 养老. */
    ELDERLY,
    /** 儿童. */
    CHILDREN,
    /** 残疾人. */
    DISABILITY,
    /** 困难救助. */
    ASSISTANCE,
    /** 婚姻. */
    MARRIAGE,
    /** 殡葬. */
    FUNERAL
}
