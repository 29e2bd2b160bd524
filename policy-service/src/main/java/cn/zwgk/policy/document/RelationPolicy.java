package cn.zwgk.policy.document;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Relations that contradict themselves or what others have decided before. Nothing that ends is ended twice, and nothing
 * ends what ended it.
 */
final class RelationPolicy {

    /**
     * What is known of the document at the other end.
     *
     * @param state null if there is none
     * @param writtenOn the day it was written, else published
     * @param endedOn the day on which another document repeals or replaces it
     * @param leadsBack whether it repeals, replaces or amends this document itself, at once or by way of others
     */
    record Target(
            @Nullable DocumentState state,
            @Nullable LocalDate writtenOn,
            @Nullable LocalDate endedOn,
            boolean leadsBack) {

        static final Target UNKNOWN = new Target(null, null, null, false);
    }

    /**
     * A relation about to be kept.
     *
     * @param self the document that declares it, as readers know it
     * @param day from which day on it would count
     * @param among all relations that the document declares
     */
    record Link(DocumentId self, Relation relation, LocalDate day, List<Relation> among, Target target) {}

    private static final List<Rule<Link>> RULES = List.of(
            rule("relation-to-itself", link -> link.relation().target().equals(link.self())),
            rule("relation-target-unknown", RelationPolicy::leadsNowhere),
            rule("relation-target-withdrawn", link -> link.target().state() == DocumentState.WITHDRAWN),
            rule("relation-loop", link -> decides(link) && link.target().leadsBack()),
            rule("relation-before-target", link -> decides(link) && startsBefore(link)),
            rule("relation-target-ended", link -> decides(link) && comesAfterItsEnd(link)),
            rule("relation-contradictory", RelationPolicy::decidesTwice));

    private RelationPolicy() {}

    static List<String> groundsAgainst(Link link) {
        return Rules.groundsAgainst(RULES, link);
    }

    private static boolean decides(Link link) {
        return link.relation().type().decidesValidity();
    }

    private static boolean leadsNowhere(Link link) {
        DocumentState state = link.target().state();
        return state != DocumentState.PUBLISHED && state != DocumentState.WITHDRAWN;
    }

    private static boolean startsBefore(Link link) {
        LocalDate written = link.target().writtenOn();
        return written != null && link.day().isBefore(written);
    }

    private static boolean comesAfterItsEnd(Link link) {
        LocalDate ended = link.target().endedOn();
        return ended != null && !link.day().isBefore(ended);
    }

    private static boolean decidesTwice(Link link) {
        return decides(link)
                && link.among().stream()
                                .filter(other -> other.type().decidesValidity())
                                .filter(other ->
                                        other.target().equals(link.relation().target()))
                                .count()
                        > 1;
    }
}
