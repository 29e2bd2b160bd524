package cn.zwgk.interpretation.worklist.web;

import java.util.UUID;

/** Why something waits: the kinds of work in this service. */
enum WorkKind {
    /** 编写解读: my office owes an interpretation and nobody has begun. */
    WRITE("INTERPRETATION_DUTY", "draft"),
    /** 督办: an office's duty is overdue. */
    URGE("INTERPRETATION_DUTY", "urge"),
    /** 继续起草: my draft, or one that came back. */
    FINISH("MATERIAL_REVIEW", "submit"),
    /** 审核: material that I did not write, of a document that is public. */
    REVIEW("MATERIAL_REVIEW", "pass"),
    /** 发布: accepted material of a document that is public. */
    PUBLISH("MATERIAL_REVIEW", "publish"),
    /** 核对要点: a key point whose clause was changed. */
    RECHECK("KEY_POINT_REVIEW", "confirm");

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
            case WRITE, URGE -> "/console/interpretations?duty=" + id;
            case RECHECK -> "/console/interpretations/key-points/" + id;
            case FINISH, REVIEW, PUBLISH -> "/console/interpretations/materials/" + id;
        };
    }
}
