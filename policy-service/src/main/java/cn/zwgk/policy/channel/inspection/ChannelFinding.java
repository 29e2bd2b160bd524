package cn.zwgk.policy.channel.inspection;

import org.jspecify.annotations.Nullable;

/**
 * 发现的问题.
 *
 * @param kind in the words of the inspector, such as 错链, 错别字, 长期不更新, 泄露个人信息
 * @param place the page or post, if there is one
 */
public record ChannelFinding(
        String kind, String description, @Nullable String place) {}
