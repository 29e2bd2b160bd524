package cn.zwgk.workflow;

import java.util.Set;

/**
 * One line of a {@link TransitionTable}: a legal step in the life of an aggregate.
 *
 * @param roles the realm roles that may take the step; one of them suffices
 * @param fact the type of the fact that the step makes
 * @param ground why the step exists, for people: an article of law or a rule of the house, in Chinese
 */
public record Transition<S extends Enum<S>, A extends Enum<A>>(
        S from, A action, S to, Set<String> roles, Class<?> fact, String ground) {

    public Transition {
        roles = Set.copyOf(roles);
    }

    /** Whether somebody with these roles may take the step. */
    public boolean openTo(Set<String> holders) {
        return roles.stream().anyMatch(holders::contains);
    }
}
