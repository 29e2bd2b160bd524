package cn.zwgk.policy.importing;

/** Where an import stands. */
public enum ImportState {
    /** The files are here, nobody has begun. */
    QUEUED,
    /** While the total is not known, the upload is counted and nothing is registered; then it is registered batch by batch. */
    RUNNING,
    COMPLETED,
    /** Something outside the documents failed; it can be resumed where it stopped. */
    STOPPED
}
