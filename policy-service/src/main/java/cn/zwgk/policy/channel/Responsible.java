package cn.zwgk.policy.channel;

/**
 * 责任人. Personal data: encrypted at rest, never in an event, an export or on a public page.
 *
 * @param duty such as 分管领导 or 日常维护
 */
public record Responsible(String duty, String name, String phone) {}
