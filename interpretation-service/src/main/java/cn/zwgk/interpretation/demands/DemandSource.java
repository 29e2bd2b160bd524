package cn.zwgk.interpretation.demands;

/** Where a demand comes from. */
public enum DemandSource {
    /** 来信: a letter to the bureau, told by interaction-service. */
    MESSAGE,
    /** 12345热线. */
    HOTLINE,
    /** 服务大厅. */
    HALL,
    /** 检索无结果: words that many searched for and nobody found, told by search-service. */
    SEARCH;

    /** Whether people and other systems may hand in demands of this source; the others come as facts. */
    public boolean isHandedIn() {
        return this == HOTLINE || this == HALL;
    }
}
