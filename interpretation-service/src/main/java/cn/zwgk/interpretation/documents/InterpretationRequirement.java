package cn.zwgk.interpretation.documents;

/** Whether and when a document has to be interpreted. */
public enum InterpretationRequirement {
    /** 同步解读: drafted, reviewed and published together with the document. */
    IN_STEP,
    /** The document may be published first. */
    AFTER_PUBLICATION,
    /** No interpretation is asked for. */
    NONE;

    /** Whether publication starts the clock of three working days. */
    public boolean opensDuty() {
        return this != NONE;
    }
}
