package cn.zwgk.policy.document;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 定点定向公开: who sees a targeted document at the desk. The office that drafts it, the openness office, those whose review it
 * waits for and those who signed one; to everybody else it does not exist. All other documents are seen by the whole desk.
 */
public final class DeskSight {

    private static final Map<DocumentState, List<String>> WAITS_FOR = Map.of(
            DocumentState.DRAFT, List.of(Roles.FIRST_REVIEWER, Roles.SECOND_REVIEWER),
            DocumentState.FIRST_REVIEW, List.of(Roles.FIRST_REVIEWER),
            DocumentState.SECOND_REVIEW, List.of(Roles.SECOND_REVIEWER),
            DocumentState.FINAL_REVIEW, List.of(Roles.FINAL_REVIEWER));

    private DeskSight() {}

    /** @throws Refused {@code document-not-found} for whom it does not exist */
    public static Document require(Document document, Actor actor) {
        if (!sees(document, actor)) {
            throw Refused.notFound("document-not-found");
        }
        return document;
    }

    static boolean sees(Document document, Actor actor) {
        return !document.isTargeted()
                || actor.has(Roles.OPENNESS_OFFICE)
                || actor.id().equals(document.draftedBy().id())
                || (!actor.office().isEmpty()
                        && actor.office().equals(document.draftedBy().office()))
                || WAITS_FOR.getOrDefault(document.state(), List.of()).stream().anyMatch(actor::has)
                || document.reviews().stream()
                        .anyMatch(review -> review.by().id().equals(actor.id()));
    }

    /** The same for lists, of the documents {@code d}; adds its parameters. */
    public static String condition(Actor actor, Map<String, Object> parameters) {
        if (actor.has(Roles.OPENNESS_OFFICE)) {
            return "true";
        }
        parameters.put("sight_id", actor.id());
        parameters.put("sight_office", actor.office());
        List<String> grounds = new ArrayList<>(List.of(
                "d.disclosure_mode is distinct from 'TARGETED'",
                "d.drafted_by_id = :sight_id",
                "(d.drafted_by_office = :sight_office and d.drafted_by_office <> '')",
                "exists (select from document_review r where r.document_id = d.id and r.by_id = :sight_id)"));
        WAITS_FOR.forEach((state, roles) -> {
            if (roles.stream().anyMatch(actor::has)) {
                grounds.add("d.state = '" + state + "'");
            }
        });
        return "(" + String.join(" or ", grounds) + ")";
    }
}
