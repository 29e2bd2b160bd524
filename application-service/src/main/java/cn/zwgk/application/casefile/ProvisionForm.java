package cn.zwgk.application.casefile;

/** 获取信息的形式 (Article 29(3)). */
public enum ProvisionForm {
    PAPER,
    ELECTRONIC,
    DISC,
    ON_SITE
}
