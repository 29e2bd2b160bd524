package cn.zwgk.policy.screening;

import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;

/** Who decides about findings: those who write the draft and those who review it; about secrecy only those who did not write it. */
final class FindingRights {

    private FindingRights() {}

    /** @throws Refused when the document is no draft any more or the finding is not this person's to decide */
    static void requireMayClear(Document document, Finding finding, Actor actor) {
        DeskSight.require(document, actor);
        if (document.state() != DocumentState.DRAFT) {
            throw Refused.conflict("draft-not-editable");
        }
        boolean reviews =
                actor.has(Roles.FIRST_REVIEWER) || actor.has(Roles.SECOND_REVIEWER) || actor.has(Roles.OPENNESS_OFFICE);
        if (finding.kind().isSecrecy() && (!reviews || document.contributors().contains(actor.id()))) {
            // 《条例》第十七条 asks for a review with clear responsibility; that it is not the drafter's is the house's rule
            throw Refused.forbidden("secrecy-mark-not-yours");
        }
        if (!reviews && !document.isEditableBy(actor)) {
            throw Refused.forbidden("draft-of-another-office");
        }
    }
}
