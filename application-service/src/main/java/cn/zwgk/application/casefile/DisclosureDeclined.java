package cn.zwgk.application.casefile;

import cn.zwgk.web.Actor;

/**
 * The openness office does not follow the examination that found that a refusal may be disclosed (Article 18): it stays refused, and is
 * examined again when its time comes. Told inside the service, in the transaction of the decision.
 */
public record DisclosureDeclined(CaseId caseId, String reason, Actor by) {}
