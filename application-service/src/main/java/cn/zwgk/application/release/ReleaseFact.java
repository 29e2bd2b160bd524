package cn.zwgk.application.release;

/** What a step in the life of a release makes. Those that are also {@code Fact} go out. */
public sealed interface ReleaseFact permits InformationReleased, InformationWithdrawn, ReleaseFact.Inside {

    /** What stays in this service. */
    sealed interface Inside extends ReleaseFact {}

    /** It waits for its reviewer. */
    record Submitted() implements Inside {}

    /** It goes back to its drafter. */
    record Returned(String reason) implements Inside {}

    /** It will not be public. */
    record Abandoned(String reason) implements Inside {}
}
