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
    PUBLISH("MATERIAL_REVIEW", "publish"),
    /** 完善问答: my draft of a question, or one that came back. */
    FINISH_QUESTION("QUESTION_REVIEW", "submit"),
    /** 审核问答: a question with an answer that I did not write. */
    REVIEW_QUESTION("QUESTION_REVIEW", "approve"),
    /** 完善综合指引: my edition, or one that came back. */
    FINISH_GUIDANCE("GUIDANCE", "submit"),
    /** 审核综合指引: an edition that I did not write. */
    REVIEW_GUIDANCE("GUIDANCE", "approve"),
    /** 核对综合指引: a source changed after the editor held his words against it. */
    CHECK_GUIDANCE("GUIDANCE", "check");

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

    /** Where the console does it, up to the id. */
    String page() {
        return switch (this) {
            case WRITE, URGE -> "/console/interpretations/duties/";
            case FINISH, REVIEW, PUBLISH -> "/console/interpretations/materials/";
            case FINISH_QUESTION, REVIEW_QUESTION -> "/console/questions/";
            case FINISH_GUIDANCE, REVIEW_GUIDANCE, CHECK_GUIDANCE -> "/console/guidance/";
        };
    }
}
