package cn.zwgk.interpretation.worklist.web;

import java.util.UUID;

/** Why something waits: the kinds of work in this service. */
enum WorkKind {
    /** 编写解读: my office owes an interpretation and nobody has begun. */
    WRITE("INTERPRETATION_DUTY", "draft"),
    /** 公告: a planned occasion of which the public does not know yet. */
    ANNOUNCE("INTERPRETATION_OCCASION", "announce"),
    /** 登记举办情况: an occasion of my office that is over and of which nothing is told. */
    REPORT("INTERPRETATION_OCCASION", "hold"),
    /**
     * 督促: an office's duty is overdue and nothing was demanded, answered or promised that is still awaited; its head, the openness
     * office and the bureau's leaders see to it.
     */
    URGE("INTERPRETATION_DUTY", "urge"),
    /** 答复督办: the openness office asks why my office's duty is overdue. */
    ANSWER_SUPERVISION("INTERPRETATION_DUTY", "answer"),
    /** 阅知答复: an office answered to a supervision. */
    READ_ANSWER("INTERPRETATION_DUTY", "note"),
    /** 继续起草: my draft, or one that came back. */
    FINISH("MATERIAL_REVIEW", "submit"),
    /** 审核: material that I did not write, of a document that is public. */
    REVIEW("MATERIAL_REVIEW", "pass"),
    /** 发布: accepted material of a document that is public. */
    PUBLISH("MATERIAL_REVIEW", "publish"),
    /** 核对要点: a key point whose clause was changed. */
    RECHECK("KEY_POINT_REVIEW", "confirm"),
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

    /** Where the console does it. */
    String href(UUID id) {
        return switch (this) {
            case WRITE, URGE, ANSWER_SUPERVISION, READ_ANSWER -> "/console/interpretations/duties/" + id;
            case ANNOUNCE, REPORT -> "/console/interpretations/events/" + id;
            case RECHECK -> "/console/interpretations/key-points/" + id;
            case FINISH, REVIEW, PUBLISH -> "/console/interpretations/materials/" + id;
            case FINISH_QUESTION, REVIEW_QUESTION -> "/console/questions/" + id;
            case FINISH_GUIDANCE, REVIEW_GUIDANCE, CHECK_GUIDANCE -> "/console/guidance/" + id;
        };
    }
}
