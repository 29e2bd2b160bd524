package cn.zwgk.policy.worklist;

import cn.zwgk.web.Actor;

/**
 * Whoever asks what waits for him.
 *
 * @param userName the login, by which documents are sent to people
 */
public record Colleague(Actor actor, String userName) {}
