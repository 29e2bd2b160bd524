package cn.zwgk.policy.publication;

import cn.zwgk.web.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * 定时发布没有成功: what stood against a publication when its moment had come.
 *
 * @param grounds all of them, as at the last attempt
 * @param failedAt the first attempt
 * @param triedAt the last attempt
 */
public record PublicationFailure(List<Refusal> grounds, Instant failedAt, Instant triedAt) {}
