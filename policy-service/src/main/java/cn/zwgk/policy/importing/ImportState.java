package cn.zwgk.policy.importing;

/** Where an import stands. */
public enum ImportState {
    /** The files are here, nothing is read yet. */
    RECEIVED,
    /** Counted and searched for documents that stand there twice; nothing is registered. */
    EXAMINING,
    /** Documents are registered, batch by batch. */
    REGISTERING,
    COMPLETED,
    /** Something outside the documents failed; it can be resumed where it stopped. */
    STOPPED;

    /** Whether somebody works on it or should. */
    boolean isOpen() {
        return this == RECEIVED || this == EXAMINING || this == REGISTERING;
    }
}
