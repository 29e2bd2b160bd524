package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.Channel;
import cn.zwgk.policy.channel.ChannelAct;
import cn.zwgk.policy.channel.ChannelKind;
import cn.zwgk.policy.channel.ChannelRoles;
import cn.zwgk.policy.channel.ChannelState;
import cn.zwgk.policy.channel.Channels;
import cn.zwgk.policy.channel.TakeChannelStep;
import cn.zwgk.policy.channel.web.ChannelInput.ChannelActInput;
import cn.zwgk.policy.channel.web.ChannelInput.ChannelRevealInput;
import cn.zwgk.policy.channel.web.ChannelPage.ResponsibleEntry;
import cn.zwgk.policy.desk.Act;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 备案管理: the register at the desk. */
@RestController
@RequestMapping(path = "/api/{version}/channels/register", version = "1")
@Tag(name = "政府网站与政务新媒体")
class RegisterController {

    private final Channels channels;
    private final TakeChannelStep steps;
    private final ChannelPages pages;

    RegisterController(Channels channels, TakeChannelStep steps, ChannelPages pages) {
        this.channels = channels;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(summary = "备案列表", description = "可按状态、种类、主办科室和名称筛选；责任人打码。排序字段：name、kind、state、office、openedOn。")
    Paged<ChannelEntry> list(
            @RequestParam(required = false) @Nullable ChannelState state,
            @RequestParam(required = false) @Nullable ChannelKind kind,
            @RequestParam(required = false) @Size(max = 50) @Nullable String office,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            PageRequest paging) {
        return channels.list(new Channels.Filter(state, kind, office, q), paging)
                .map(pages::entry);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(summary = "申请开设", description = "由政务公开办的其他人登记批准后才算开设。")
    ResponseEntity<ChannelPage> apply(@RequestBody @Valid ChannelInput input, Actor actor) {
        Channel applied = steps.apply(input.content(), actor);
        return ResponseEntity.created(URI.create("/api/v1/channels/register/" + applied.id()))
                .eTag(ETags.of(applied.version()))
                .body(pages.of(applied, actor));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(summary = "查看备案", description = "含变更记录、定期报告、检查整改和本人可以办理的事项。")
    ResponseEntity<ChannelPage> page(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @PutMapping("/{id}")
    @PreAuthorize(ChannelRoles.MAY_KEEP)
    @Operation(summary = "变更备案", description = "须带 If-Match 和理由（reason）；变更前的内容留在变更记录中。")
    ResponseEntity<ChannelPage> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ChannelInput input,
            Actor actor) {
        Channel channel = channels.get(id);
        ETags.require(ifMatch, channel.version());
        steps.change(channel, input.content(), input.reason(), actor);
        return answer(id, actor);
    }

    @PostMapping("/{id}/acts/{act}")
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(
            summary = "办理备案",
            description = "act：approve 批准开设（须 approval）、refuse 不予批准、take-back 撤回申请、suspend 暂停更新、resume 恢复更新、"
                    + "close 关停注销（reason 为向社会公告的说明）。")
    ResponseEntity<ChannelPage> act(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable ChannelActInput given,
            Actor actor) {
        Channel channel = channels.get(id);
        ETags.verify(ifMatch, channel.version());
        ChannelActInput input = Objects.requireNonNullElse(given, ChannelActInput.NOTHING);
        switch (Act.known(ChannelAct.class, act)) {
            case APPROVE -> steps.approve(channel, input.approval(), input.openedOn(), actor);
            case REFUSE -> steps.refuse(channel, input.reason(), actor);
            case TAKE_BACK -> steps.takeBack(channel, actor);
            case SUSPEND -> steps.suspend(channel, input.reason(), actor);
            case RESUME -> steps.resume(channel, input.reason(), actor);
            case CLOSE -> steps.close(channel, input.reason(), actor);
            case CHANGE -> throw Refused.notFound("act-unknown");
        }
        return answer(id, actor);
    }

    @PostMapping("/{id}/people")
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(summary = "查看责任人", description = "须说明理由，查看留痕。")
    List<ResponsibleEntry> reveal(@PathVariable UUID id, @RequestBody @Valid ChannelRevealInput input, Actor actor) {
        return steps.reveal(channels.get(id), input.reason().strip(), actor).stream()
                .map(person -> new ResponsibleEntry(person.duty(), person.name(), person.phone()))
                .toList();
    }

    private ResponseEntity<ChannelPage> answer(UUID id, Actor actor) {
        Channel channel = channels.get(id);
        return ResponseEntity.ok().eTag(ETags.of(channel.version())).body(pages.of(channel, actor));
    }
}
