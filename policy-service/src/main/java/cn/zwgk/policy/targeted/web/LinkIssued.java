package cn.zwgk.policy.targeted.web;

import cn.zwgk.policy.targeted.AudiencePage.LinkEntry;

/**
 * A new link.
 *
 * @param code 阅读码, told this once
 */
record LinkIssued(LinkEntry link, String code) {}
