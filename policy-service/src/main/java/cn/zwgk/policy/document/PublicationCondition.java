package cn.zwgk.policy.document;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;

/** What a feature asks of a document before it is published, or its publication is scheduled. */
@FunctionalInterface
public interface PublicationCondition {

    /** What stands against publishing it now; empty if nothing does. */
    List<Refusal> groundsAgainst(Document document);

    /** @throws Refused with all grounds at once */
    static void require(List<PublicationCondition> conditions, Document document) {
        List<Refusal> grounds = conditions.stream()
                .flatMap(condition -> condition.groundsAgainst(document).stream())
                .toList();
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
