package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.Channels;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 官方网站和政务新媒体: so that everybody can tell the bureau's own accounts from imitations. */
@RestController
@RequestMapping(path = "/api/{version}/channels", version = "1")
@Tag(name = "政府网站与政务新媒体")
class PublicChannelController {

    /** How long the explanation of a closing stays. */
    private static final int YEARS_AFTER_CLOSING = 1;

    private final Channels channels;
    private final ChannelPages pages;
    private final InstantSource time;

    PublicChannelController(Channels channels, ChannelPages pages, InstantSource time) {
        this.channels = channels;
        this.pages = pages;
        this.time = time;
    }

    /** The bureau's own sites and accounts. */
    record PublicChannels(List<PublicChannel> items) {}

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "官方网站和政务新媒体", description = "正常运行和暂停更新的，以及一年内关停的（附说明）；不含责任人信息。")
    PublicChannels list() {
        LocalDate closedSince = ChinaTime.today(time).minusYears(YEARS_AFTER_CLOSING);
        return new PublicChannels(channels.published(closedSince).stream()
                .map(pages::forThePublic)
                .toList());
    }
}
