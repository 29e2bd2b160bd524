package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;

import cn.zwgk.web.Actor;
import java.util.List;

/** What a person's part in a document forbids him, although the table would let his role. */
final class ActPolicy {

    private ActPolicy() {}

    /** The acts that the table allows this person's roles now, less what is not open to him. */
    static List<DocumentAct> openTo(Actor actor, Document document) {
        return TABLE.allowed(document.state(), actor.roles()).stream()
                .filter(act -> isOpenTo(actor, act, document))
                .toList();
    }

    /** Whether this act, which the table allows in this state and for these roles, is open to this person. */
    private static boolean isOpenTo(Actor actor, DocumentAct act, Document document) {
        boolean isEdition = document.revision().isPresent();
        return switch (act) {
            case SIGN_SECRECY_REVIEW ->
                !document.contributors().contains(actor.id())
                        && document.secrecyReview().isEmpty();
            case PASS -> ReviewPolicy.groundsAgainst(document, actor.id()).isEmpty();
            case SUBMIT, DISCARD -> document.draftedBy().isOrSharesOfficeWith(actor);
            case PUBLISH -> !isEdition;
            case PUBLISH_EDITION -> isEdition;
            case BEGIN_EDITION -> document.mayBeRevisedBy(actor);
            case REVISE -> false;
            case PUBLISH_URGENTLY ->
                UrgencyPolicy.groundsAgainstPublishing(document, actor).isEmpty();
            case APPROVE_URGENT, REFUSE_URGENT ->
                UrgencyPolicy.groundsAgainstDeciding(document, actor).isEmpty();
            case WITHHOLD -> !isEdition;
            case RETURN, SCHEDULE, CANCEL_SCHEDULE, WITHDRAW, KEEP_WITHHELD, OPEN_UP -> true;
        };
    }
}
