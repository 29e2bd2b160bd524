package cn.zwgk.interaction.message.web;

import cn.zwgk.interaction.message.AnswerPublished;
import cn.zwgk.interaction.message.Channel;
import cn.zwgk.interaction.message.FollowMessage;
import cn.zwgk.interaction.message.Letter;
import cn.zwgk.interaction.message.Message;
import cn.zwgk.interaction.message.MessageId;
import cn.zwgk.interaction.message.MessageReceipt;
import cn.zwgk.interaction.message.RateAnswer;
import cn.zwgk.interaction.message.WriteToUs;
import cn.zwgk.interaction.message.persistence.ChannelLimits;
import cn.zwgk.interaction.message.persistence.PublishedAnswers;
import cn.zwgk.interaction.message.persistence.PublishedAnswers.Published;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The mailbox of the public, without account: writing, following, rating, and reading what was answered to others. */
@RestController
@RequestMapping(path = "/api/{version}/messages", version = "1")
class MessagesController {

    private final WriteToUs writeToUs;
    private final FollowMessage followMessage;
    private final RateAnswer rateAnswer;
    private final TrackedMessages tracked;
    private final PublishedAnswers published;
    private final ChannelLimits limits;
    private final CodeNames names;

    MessagesController(
            WriteToUs writeToUs,
            FollowMessage followMessage,
            RateAnswer rateAnswer,
            TrackedMessages tracked,
            PublishedAnswers published,
            ChannelLimits limits,
            CodeNames names) {
        this.writeToUs = writeToUs;
        this.followMessage = followMessage;
        this.rateAnswer = rateAnswer;
        this.tracked = tracked;
        this.published = published;
        this.limits = limits;
        this.names = names;
    }

    /** Number and secret of a message. */
    record Credentials(
            @NotBlank @Size(max = 40) String number,
            @NotBlank @Size(max = 40) String secret) {

        @Override
        public String toString() {
            return "Credentials[" + number + "]";
        }
    }

    /** How satisfied the writer is, with his secret. */
    record Satisfaction(
            @NotBlank @Size(max = 40) String secret,
            @NotNull @Min(1) @Max(5) Integer stars,
            @Nullable @Size(max = 500) String comment) {

        @Override
        public String toString() {
            return "Satisfaction[" + stars + "]";
        }
    }

    /** A public question with its answer. */
    record PublicAnswer(
            UUID id,
            String title,
            Channel channel,
            String channelName,
            @Nullable String topic,
            String question,
            String answer,
            String office,
            LocalDate receivedOn,
            Instant answeredAt,
            Instant publishedAt,
            @Nullable Integer stars) {}

    /** A channel with its time limits and their basis. */
    record ChannelView(Channel code, String name, int workingDays, int complexWorkingDays, String basis) {}

    /** A published answer as in its event. */
    record Change(String type, AnswerPublished data) {}

    /** A stretch of the published answers; {@code next} continues, null when there was nothing. */
    record Changes(List<Change> items, @Nullable String next) {}

    /** 写信. The secret in the answer is shown this once. */
    @PublicEndpoint
    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MessageReceipt write(@RequestBody Letter letter) {
        return writeToUs.write(letter);
    }

    /** 办理进度查询. */
    @PublicEndpoint
    @PostMapping("/track")
    TrackedMessage track(@RequestBody @Valid Credentials credentials) {
        return tracked.of(followMessage.open(credentials.number(), credentials.secret()));
    }

    /** 满意度评价. */
    @PublicEndpoint
    @PostMapping("/{number}/rating")
    TrackedMessage rate(@PathVariable String number, @RequestBody @Valid Satisfaction satisfaction) {
        Message message = followMessage.open(number, satisfaction.secret());
        rateAnswer.rate(message.id(), satisfaction.stars(), satisfaction.comment());
        return tracked.of(followMessage.open(number, satisfaction.secret()));
    }

    /** 公开的来信和答复. */
    @PublicEndpoint
    @GetMapping
    Paged<PublicAnswer> answers(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Channel channel,
            PageRequest paging) {
        return published.find(q, channel, paging).map(this::view);
    }

    @PublicEndpoint
    @GetMapping("/{id}")
    ResponseEntity<PublicAnswer> one(@PathVariable UUID id) {
        Published found = published.one(new MessageId(id)).orElseThrow(() -> Refused.notFound("message-not-found"));
        return ResponseEntity.ok().eTag(ETags.of(found.version())).body(view(found));
    }

    /** 渠道和办理时限. */
    @PublicEndpoint
    @GetMapping("/channels")
    List<ChannelView> channels() {
        return limits.all().stream()
                .map(limit -> new ChannelView(
                        limit.channel(),
                        names.of(limit.channel()),
                        limit.workingDays(),
                        limit.complexWorkingDays(),
                        limit.basis()))
                .toList();
    }

    /** Everything public, for readers that build an index of their own. */
    @PreAuthorize("hasRole('system')")
    @GetMapping("/changes")
    Changes changes(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        List<Published> found = published.after(after, limit);
        return new Changes(
                found.stream()
                        .map(one -> new Change(
                                "AnswerPublished",
                                Message.published(one.id(), one.version(), one.channel(), one.publication())))
                        .toList(),
                found.isEmpty() ? null : found.getLast().id().toString());
    }

    private PublicAnswer view(Published one) {
        return new PublicAnswer(
                one.id().value(),
                one.publication().title(),
                one.channel(),
                names.of(one.channel()),
                one.topic(),
                one.publication().question(),
                one.publication().answer(),
                one.answer().office(),
                one.receivedOn(),
                one.answer().answeredAt(),
                one.publication().publishedAt(),
                one.rating() == null ? null : one.rating().stars());
    }
}
