package cn.zwgk.interpretation.worklist.web;

/** Why something waits: the kinds of work in this service. */
enum WorkKind {
    /** 编写解读: my office owes an interpretation and nobody has begun. */
    WRITE("INTERPRETATION_DUTY", "draft"),
    /** 督办: an office's duty is overdue; its head, the openness office and the bureau's leaders see to it. */
    URGE("INTERPRETATION_DUTY", "urge"),
    /** 继续起草: my draft, or one that came back. */
    FINISH("MATERIAL_REVIEW", "submit"),
    /** 审核: material that I did not write. */
    REVIEW("MATERIAL_REVIEW", "accept"),
    /** 发布: accepted material of a document that is public. */
    PUBLISH("MATERIAL_REVIEW", "publish");

    private final String type;
    private final String act;

    WorkKind(String type, String act) {
        this.type = type;
        this.act = act;
    }

    String type() {
        return type;
    }

    String act() {
        return act;
    }

    boolean isDuty() {
        return this == WRITE || this == URGE;
    }
}
