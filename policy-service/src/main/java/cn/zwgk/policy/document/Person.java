package cn.zwgk.policy.document;

import cn.zwgk.web.Actor;

/** Who did something, as known at that time. */
public record Person(String id, String name, String office) {

    public static Person of(Actor actor) {
        return new Person(actor.id(), actor.name(), actor.office());
    }

    /** Whether the actor is this person or somebody of the same office. */
    boolean isOrSharesOfficeWith(Actor actor) {
        return actor.id().equals(id)
                || (!actor.office().isEmpty() && actor.office().equals(office));
    }
}
