package cn.zwgk.policy.webhook.web;

import cn.zwgk.policy.webhook.EventType;
import cn.zwgk.policy.webhook.MessageState;
import cn.zwgk.policy.webhook.RegisterWebhook;
import cn.zwgk.policy.webhook.VerifyWebhook;
import cn.zwgk.policy.webhook.WebhookEntry;
import cn.zwgk.policy.webhook.WebhookList;
import cn.zwgk.policy.webhook.WebhookMessage;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 事件通知: other systems register an address and are told. */
@RestController
@RequestMapping(path = "/api/{version}/webhooks", version = "1")
@Tag(
        name = "事件通知（Webhook）",
        description = "按 Standard Webhooks 的格式发送：请求头 webhook-id（同一条通知每次重发都相同，据此去重）、"
                + "webhook-timestamp（秒，相差五分钟以上的应拒收）、webhook-signature。签名为 "
                + "\"v1,\" + Base64(HMAC-SHA256(密钥, id + \".\" + timestamp + \".\" + 正文))，密钥为 whsec_ 之后部分的 Base64 解码；"
                + "更换密钥的一天内有两个签名，以空格分开。应答 2xx 即为收到；其余按间隔重试数日。同一份文件的通知按先后次序送达。")
class WebhookController {

    private static final String CONCERNED = "hasAnyRole('system', 'openness-office')";

    /** What is registered. */
    record WebhookInput(
            @NotBlank(message = "{webhook.name-missing}")
            @Size(max = 100, message = "{push.name-too-long}")
            @Schema(example = "市政务服务大厅")
            String name,

            @NotBlank(message = "{webhook.url-missing}")
            @Size(max = 500)
            @Schema(example = "https://hall.example.cn/hooks/policy")
            String url,

            @NotEmpty(message = "{webhook.types-missing}") @Size(max = 10)
            List<@NotNull EventType> eventTypes) {}

    /** Why nothing shall go there for a while. */
    record WebhookReason(@Nullable @Size(max = 500) String reason) {}

    /** The only time that the secret is told. */
    record WebhookSecretView(
            WebhookEntry webhook,
            @Schema(description = "签名密钥，只显示这一次") String secret) {}

    /** How many messages go out once more. */
    record ReplayedMessages(int messages) {}

    private final WebhookList webhooks;
    private final RegisterWebhook registering;
    private final VerifyWebhook verifying;

    WebhookController(WebhookList webhooks, RegisterWebhook registering, VerifyWebhook verifying) {
        this.webhooks = webhooks;
        this.registering = registering;
        this.verifying = verifying;
    }

    @GetMapping
    @PreAuthorize(CONCERNED)
    @Operation(summary = "通知地址", description = "系统账号只看到自己登记的，政务公开办看到全部。")
    List<WebhookEntry> list(Actor actor) {
        return webhooks.of(actor);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(CONCERNED)
    @Operation(
            summary = "登记通知地址",
            description = "须为 https 的公网地址。返回签名密钥，只显示这一次。登记后须通过验证才开始通知："
                    + "请求验证时，平台向该地址发送带签名的 {\"type\":\"WebhookVerification\",\"data\":{\"challenge\":\"…\"}}，"
                    + "须以 200 应答 {\"challenge\":\"…\"}。")
    ResponseEntity<WebhookSecretView> register(@RequestBody @Valid WebhookInput input, Actor actor) {
        RegisterWebhook.Registered registered =
                registering.register(input.name().strip(), input.url().strip(), input.eventTypes(), actor);
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + registered.id()))
                .body(new WebhookSecretView(webhooks.one(registered.id(), actor), registered.secret()));
    }

    @GetMapping("/{id}")
    @PreAuthorize(CONCERNED)
    @Operation(summary = "查看通知地址")
    ResponseEntity<WebhookEntry> one(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @PutMapping("/{id}")
    @PreAuthorize(CONCERNED)
    @Operation(summary = "修改通知地址", description = "须带 If-Match。名称、地址、事件都可以改，签名密钥不变。更换地址后须重新验证，其间的通知留存，验证后依次发送。")
    ResponseEntity<WebhookEntry> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid WebhookInput input,
            Actor actor) {
        var webhook = webhooks.get(id, actor);
        ETags.require(ifMatch, webhook.version());
        registering.change(webhook, input.name().strip(), input.url().strip(), input.eventTypes(), actor);
        return answer(id, actor);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(CONCERNED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "注销通知地址", description = "没有送达的不再发送。")
    void remove(@PathVariable UUID id, Actor actor) {
        registering.remove(id, actor);
    }

    @PostMapping("/{id}/acts/verify")
    @PreAuthorize(CONCERNED)
    @Operation(summary = "验证通知地址", description = "新登记、更换地址或暂停后恢复时，向该地址发送验证。")
    ResponseEntity<WebhookEntry> verify(@PathVariable UUID id, Actor actor) {
        verifying.verify(id, actor);
        return answer(id, actor);
    }

    @PostMapping("/{id}/acts/suspend")
    @PreAuthorize(CONCERNED)
    @Operation(summary = "暂停通知", description = "须说明理由。暂停期间的通知留存，恢复后依次发送。")
    ResponseEntity<WebhookEntry> suspend(@PathVariable UUID id, @RequestBody @Valid WebhookReason input, Actor actor) {
        registering.suspend(id, input.reason(), actor);
        return answer(id, actor);
    }

    @PostMapping("/{id}/acts/rotate-secret")
    @PreAuthorize(CONCERNED)
    @Operation(summary = "更换签名密钥", description = "返回新密钥，只显示这一次；此后一天内新旧密钥同时签名。")
    WebhookSecretView rotate(@PathVariable UUID id, Actor actor) {
        RegisterWebhook.Registered rotated = registering.rotate(id, actor);
        return new WebhookSecretView(webhooks.one(id, actor), rotated.secret());
    }

    @GetMapping("/{id}/messages")
    @PreAuthorize(CONCERNED)
    @Operation(summary = "通知记录", description = "最近的在前。")
    Paged<WebhookMessage> messages(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MessageState state,
            PageRequest paging,
            Actor actor) {
        return webhooks.messages(id, state, actor, paging);
    }

    @PostMapping("/{id}/messages/{message}/acts/replay")
    @PreAuthorize(CONCERNED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "重新发送一条通知", description = "已送达或失败的可以重发，webhook-id 不变。")
    void replay(@PathVariable UUID id, @PathVariable UUID message, Actor actor) {
        registering.replay(id, message, actor);
    }

    @PostMapping("/{id}/acts/replay-failed")
    @PreAuthorize(CONCERNED)
    @Operation(summary = "失败的通知全部重新发送")
    ReplayedMessages replayFailed(@PathVariable UUID id, Actor actor) {
        return new ReplayedMessages(registering.replayFailed(id, actor));
    }

    private ResponseEntity<WebhookEntry> answer(UUID id, Actor actor) {
        WebhookEntry entry = webhooks.one(id, actor);
        return ResponseEntity.ok().eTag(ETags.of(entry.version())).body(entry);
    }
}
