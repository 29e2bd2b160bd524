package cn.zwgk.policy.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is registered.
 *
 * @param account the address of a site; the account's own id otherwise
 * @param siteCode 网站标识码
 * @param icpNumber ICP 备案号
 * @param people 责任人, inside only
 */
public record ChannelContent(
        String name,
        ChannelKind kind,
        String account,
        @Nullable String siteCode,
        @Nullable String icpNumber,
        String operatorOffice,
        String audience,
        List<Responsible> people) {

    public ChannelContent {
        people = List.copyOf(people);
    }
}
