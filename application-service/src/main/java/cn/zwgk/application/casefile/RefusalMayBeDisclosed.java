package cn.zwgk.application.casefile;

import cn.zwgk.web.Actor;

/**
 * An examination found that circumstances now allow to disclose what was refused (Article 18). Told inside the service, in the
 * transaction of the examination.
 */
public record RefusalMayBeDisclosed(CaseId caseId, String reason, Actor by) {}
