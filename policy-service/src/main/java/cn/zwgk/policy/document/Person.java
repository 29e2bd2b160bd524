package cn.zwgk.policy.document;

import cn.zwgk.web.Actor;

/** Who did something, as known at that time. */
public record Person(String id, String name, String office) {

    public static Person of(Actor actor) {
        return new Person(actor.id(), actor.name(), actor.office());
    }
}
