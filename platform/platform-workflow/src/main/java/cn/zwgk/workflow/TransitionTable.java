package cn.zwgk.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every legal step in the life of an aggregate, a line each. Nothing changes state but by a line of its table.
 *
 * @param <S> the states
 * @param <A> the actions
 */
public final class TransitionTable<S extends Enum<S>, A extends Enum<A>> {

    private final S initial;
    private final List<Transition<S, A>> transitions;
    private final Set<S> terminals;

    private TransitionTable(S initial, List<Transition<S, A>> transitions, Set<S> terminals) {
        this.initial = initial;
        this.transitions = List.copyOf(transitions);
        this.terminals = Set.copyOf(terminals);
    }

    /** Starts a table whose first line leaves the initial state. */
    public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> builder(Class<S> states, Class<A> actions) {
        return new Builder<>(states, actions);
    }

    public List<Transition<S, A>> transitions() {
        return transitions;
    }

    /** States without a way out. */
    public Set<S> terminals() {
        return terminals;
    }

    /**
     * The line for this action in this state.
     *
     * @throws StepRefused if there is none, or none that these roles may take
     */
    public Transition<S, A> require(S from, A action, Set<String> roles) {
        List<Transition<S, A>> candidates = transitions.stream()
                .filter(t -> t.from() == from && t.action() == action)
                .toList();
        if (candidates.isEmpty()) {
            throw new StepRefused(StepRefused.Reason.NOT_ALLOWED_IN_STATE, from, action, allowed(from, roles));
        }
        return candidates.stream()
                .filter(t -> t.openTo(roles))
                .findFirst()
                .orElseThrow(() -> new StepRefused(StepRefused.Reason.NOT_YOURS, from, action, allowed(from, roles)));
    }

    /** What somebody with these roles may do in this state, in the order of the table. */
    public List<A> allowed(S state, Set<String> roles) {
        return transitions.stream()
                .filter(t -> t.from() == state && t.openTo(roles))
                .map(Transition::action)
                .distinct()
                .toList();
    }

    /** The table as a Mermaid state diagram. */
    public String mermaid() {
        String steps = transitions.stream()
                .map(t -> "    %s --> %s : %s (%s)%n"
                        .formatted(
                                t.from(),
                                t.to(),
                                t.action(),
                                t.roles().stream().sorted().collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
        String ends = terminals.stream()
                .sorted()
                .map(s -> "    %s --> [*]%n".formatted(s))
                .collect(Collectors.joining());
        return "stateDiagram-v2%n    [*] --> %s%n%s%s".formatted(initial, steps, ends);
    }

    /** Collects the lines of a table and checks it as a whole. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>> {

        private final Class<S> states;
        private final Class<A> actions;
        private final List<Transition<S, A>> transitions = new ArrayList<>();
        private final Set<S> terminals;

        private Builder(Class<S> states, Class<A> actions) {
            this.states = states;
            this.actions = actions;
            this.terminals = EnumSet.noneOf(states);
        }

        /** A step that one role may take. */
        public Builder<S, A> step(S from, A action, S to, String role, Class<?> fact, String ground) {
            return step(from, action, to, Set.of(role), fact, ground);
        }

        /** A step that any of several roles may take. */
        public Builder<S, A> step(S from, A action, S to, Set<String> roles, Class<?> fact, String ground) {
            transitions.add(new Transition<>(from, action, to, roles, fact, ground));
            return this;
        }

        /** Names the states that end a life. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<S, A> terminal(S... ends) {
            terminals.addAll(List.of(ends));
            return this;
        }

        /**
         * @throws IllegalStateException if a state or an action does not appear, a state that is not terminal has no way
         *     out, a terminal one has, or two lines contradict each other
         */
        public TransitionTable<S, A> build() {
            for (S state : states.getEnumConstants()) {
                boolean leaves = transitions.stream().anyMatch(t -> t.from() == state);
                boolean appears = leaves || transitions.stream().anyMatch(t -> t.to() == state);
                check(appears, "state %s does not appear", state);
                check(leaves != terminals.contains(state), "state %s is terminal and has a way out, or neither", state);
            }
            for (A action : actions.getEnumConstants()) {
                check(transitions.stream().anyMatch(t -> t.action() == action), "action %s does not appear", action);
            }
            Set<List<Object>> taken = new HashSet<>();
            for (Transition<S, A> one : transitions) {
                for (String role : one.roles()) {
                    check(
                            taken.add(List.of(one.from(), one.action(), role)),
                            "two lines for %s with the same role",
                            one.from() + " " + one.action());
                }
            }
            return new TransitionTable<>(transitions.getFirst().from(), transitions, terminals);
        }

        private static void check(boolean holds, String message, Object subject) {
            if (!holds) {
                throw new IllegalStateException(message.formatted(subject));
            }
        }
    }
}
