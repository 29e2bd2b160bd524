package cn.zwgk.application.retention;

/** What happened to a batch; stays inside. */
sealed interface BatchFact {

    /** It will be carried out. */
    record BatchApproved() implements BatchFact {}

    /** It will not. */
    record BatchReturned() implements BatchFact {}

    /** It was called off. */
    record BatchStopped() implements BatchFact {}

    /** The turn of every case has come. */
    record BatchDone() implements BatchFact {}
}
