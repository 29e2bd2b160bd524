package cn.zwgk.policy.document;

/** What a document does to another one, or how it refers to it. */
public enum RelationType {
    /** 废止. */
    REPEALS,
    /** 修改. */
    AMENDS,
    /** 替代: repeals the other one and takes its place. */
    REPLACES,
    /** 宣布失效: says that the other one, which ran out in substance, is no longer in force. */
    DECLARES_LAPSED,
    /** 解释. */
    INTERPRETS,
    /** 贯彻落实. */
    IMPLEMENTS,
    /** 引用. */
    CITES;

    /** Whether the other document is no longer in force from the effective day on. */
    public boolean ends() {
        return this == REPEALS || this == REPLACES;
    }

    /** Whether the other document lapses on the effective day. */
    public boolean declaresLapsed() {
        return this == DECLARES_LAPSED;
    }

    /** Whether the other document stays in force, but changed. */
    public boolean amends() {
        return this == AMENDS;
    }

    /** Whether the validity of the other document follows from this relation. */
    public boolean decidesValidity() {
        return ends() || amends() || declaresLapsed();
    }
}
