package cn.zwgk.application.casefile;

import cn.zwgk.application.law.ReplyResult;

/** A reply waits for another person's signature; stays inside. */
public record DecisionDrafted(ReplyResult result) implements CaseFact {}
