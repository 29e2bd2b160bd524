package cn.zwgk.application.bureau;

/** What happened to a change; stays inside. */
sealed interface BureauChangeFact {

    /** Papers say so from its day on. */
    record ChangeConfirmed() implements BureauChangeFact {}

    /** It is to be looked at once more. */
    record ChangeReturned() implements BureauChangeFact {}

    /** Who proposed it thought better of it. */
    record ChangeWithdrawn() implements BureauChangeFact {}
}
