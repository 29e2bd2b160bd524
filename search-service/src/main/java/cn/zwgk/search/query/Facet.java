package cn.zwgk.search.query;

/** By what results may be narrowed. Each facet counts as if nothing were chosen in it, so that the choice can be changed. */
public enum Facet {
    /** 结果类型: document, interpretation, answer. */
    TYPE("type", "kind"),
    /** 文件种类. */
    KIND("kind", "documentKind"),
    /** 有效性; computed, no field. */
    VALIDITY("validity", ""),
    /** 主题. */
    TOPIC("topic", "topics"),
    /** 发文机关. */
    ISSUER("issuer", "issuingBody"),
    /** 年份. */
    YEAR("year", "year");

    private final String parameter;
    private final String field;

    Facet(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    /** Its name in the API. */
    public String parameter() {
        return parameter;
    }

    String field() {
        return field;
    }
}
