package cn.zwgk.interpretation.materials;

import cn.zwgk.web.Actor;

/** An officer as he is named in the record. */
public record Person(String id, String name, String office) {

    /** The officer who acts. */
    public static Person of(Actor actor) {
        return new Person(actor.id(), actor.name(), actor.office());
    }
}
