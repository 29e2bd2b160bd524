package cn.zwgk.interaction.message.web;

import cn.zwgk.web.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sees whose messages: those who run the mailbox all, an office what it was given. */
final class Desks {

    private static final Set<String> ALL_OFFICES = Set.of("interaction-officer", "openness-office", "bureau-leader");

    private Desks() {}

    static boolean mayRead(Actor actor, @Nullable String office) {
        return seesAll(actor) || actor.office().equals(office);
    }

    /** The office to which a list is narrowed, whatever was asked for. */
    static @Nullable String officeFor(Actor actor, @Nullable String asked) {
        return seesAll(actor) ? asked : actor.office();
    }

    private static boolean seesAll(Actor actor) {
        return ALL_OFFICES.stream().anyMatch(actor::has);
    }
}
