package cn.zwgk.workflow;

import java.util.List;

/** A step that the transition table does not know in this state, or not for these roles. Carries what is allowed. */
public final class StepRefused extends RuntimeException {

    /** Why the step was refused. */
    public enum Reason {
        /** Nobody may do this in the present state. */
        NOT_ALLOWED_IN_STATE,
        /** The step exists, but belongs to another role. */
        NOT_YOURS
    }

    private final Reason reason;
    private final String state;
    private final String action;
    private final List<String> allowed;

    StepRefused(Reason reason, Enum<?> state, Enum<?> action, List<? extends Enum<?>> allowed) {
        this(reason, state.name(), action.name(), allowed);
    }

    private StepRefused(Reason reason, String state, String action, List<? extends Enum<?>> allowed) {
        super("%s in state %s: %s".formatted(action, state, reason));
        this.reason = reason;
        this.state = state;
        this.action = action;
        this.allowed = allowed.stream().map(Enum::name).toList();
    }

    /** The same refusal with the acts that facts leave of those in the table. */
    public StepRefused offering(List<? extends Enum<?>> instead) {
        return new StepRefused(reason, state, action, instead);
    }

    public Reason reason() {
        return reason;
    }

    public String state() {
        return state;
    }

    public String action() {
        return action;
    }

    /** The acts that this person could take instead. */
    public List<String> allowed() {
        return allowed;
    }
}
