package cn.zwgk.policy.document;

/**
 * 解读要求: when a document has to be explained. The source is item 6 of the bureau's work plan: 谁起草、谁解读; 起草、审核、发布
 * 三同步; 行政规范性文件和涉及群众切身利益的政策文件，未提供解读材料的不予受理; 其余政策文件发布后三个工作日内关联解读.
 */
public enum InterpretationRequirement {
    /** 同步解读: without material that meets its checklist the document is not accepted for review. */
    IN_STEP,
    /** 发布后解读: may be published first; the explanation is due within three working days. */
    AFTER_PUBLICATION,
    /** 不要求解读. */
    NONE;

    /** What this kind of document asks for. */
    static InterpretationRequirement of(DocumentKind kind, boolean touchesPublicInterest) {
        if (kind == DocumentKind.NORMATIVE || touchesPublicInterest) {
            return IN_STEP;
        }
        return kind == DocumentKind.POLICY ? AFTER_PUBLICATION : NONE;
    }
}
