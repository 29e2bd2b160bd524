package cn.zwgk.policy.channel;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a registration needs. All that is missing is told at once. */
final class ChannelPolicy {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");
    private static final Pattern SITE_CODE = Pattern.compile("(bm|\\d{2})\\d{8}");

    private static final List<Rule<ChannelContent>> RULES = List.of(
            rule(
                    "channel-address-wrong",
                    c -> c.kind().isSite() && !ADDRESS.matcher(c.account()).matches()),
            rule(
                    "channel-site-code-wrong", // 《政府网站发展指引》：每个网站有唯一的标识码
                    c -> c.kind().isSite()
                            && !SITE_CODE
                                    .matcher(Objects.requireNonNullElse(c.siteCode(), ""))
                                    .matches()),
            rule(
                    "channel-icp-missing", // 《互联网信息服务管理办法》第四条
                    c -> c.kind().isSite()
                            && (c.icpNumber() == null || c.icpNumber().isBlank())),
            rule("channel-people-missing", c -> c.people().isEmpty()));

    private static final Map<String, String> FIELDS = Map.of(
            "channel-address-wrong", "account",
            "channel-site-code-wrong", "siteCode",
            "channel-icp-missing", "icpNumber",
            "channel-people-missing", "people");

    private ChannelPolicy() {}

    static void check(ChannelContent content) {
        List<Refusal> grounds = Rules.groundsAgainst(RULES, content).stream()
                .map(code -> Refusal.onField(Objects.requireNonNull(FIELDS.get(code)), code))
                .toList();
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
