package cn.zwgk.interaction.message.web;

import cn.zwgk.interaction.message.ApproveAnswer;
import cn.zwgk.interaction.message.AssignMessage;
import cn.zwgk.interaction.message.Channel;
import cn.zwgk.interaction.message.DraftAnswer;
import cn.zwgk.interaction.message.Message;
import cn.zwgk.interaction.message.MessageId;
import cn.zwgk.interaction.message.MessageState;
import cn.zwgk.interaction.message.PublishAnswer;
import cn.zwgk.interaction.message.ReturnAnswer;
import cn.zwgk.interaction.message.RevealWriter;
import cn.zwgk.interaction.message.Writer;
import cn.zwgk.interaction.message.persistence.MessageList;
import cn.zwgk.interaction.message.persistence.MessageList.Filter;
import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk of those who answer. Every act answers with the message as it is afterwards. A drafter sees his own office's. */
@RestController
@RequestMapping(path = "/api/{version}/message-cases", version = "1")
class MessageCasesController {

    private static final String READERS =
            "hasAnyRole('interaction-officer', 'openness-office', 'bureau-leader', 'drafter')";
    private static final String APPROVERS = "hasAnyRole('interaction-officer', 'openness-office', 'bureau-leader')";

    private final Messages messages;
    private final MessageList list;
    private final MessageViews views;
    private final TimeLeft timeLeft;
    private final AssignMessage assignMessage;
    private final DraftAnswer draftAnswer;
    private final ReturnAnswer returnAnswer;
    private final ApproveAnswer approveAnswer;
    private final PublishAnswer publishAnswer;
    private final RevealWriter revealWriter;

    MessageCasesController(
            Messages messages,
            MessageList list,
            MessageViews views,
            TimeLeft timeLeft,
            AssignMessage assignMessage,
            DraftAnswer draftAnswer,
            ReturnAnswer returnAnswer,
            ApproveAnswer approveAnswer,
            PublishAnswer publishAnswer,
            RevealWriter revealWriter) {
        this.messages = messages;
        this.list = list;
        this.views = views;
        this.timeLeft = timeLeft;
        this.assignMessage = assignMessage;
        this.draftAnswer = draftAnswer;
        this.returnAnswer = returnAnswer;
        this.approveAnswer = approveAnswer;
        this.publishAnswer = publishAnswer;
        this.revealWriter = revealWriter;
    }

    /** To which office. */
    record Assignment(@Nullable String office, @Nullable String reason) {}

    /** The proposed answer. */
    record Proposal(@Nullable String answer) {}

    /** Why. */
    record Reason(@Nullable String reason) {}

    @PreAuthorize(READERS)
    @GetMapping
    Paged<MessageViews.MessageLine> messages(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<MessageState> state,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Actor actor,
            PageRequest paging) {
        Filter filter = new Filter(q, state, channel, Desks.officeFor(actor, office), overdue);
        return list.find(filter, timeLeft.today(), paging).map(views::line);
    }

    @PreAuthorize(READERS)
    @GetMapping("/{id}")
    ResponseEntity<MessageView> one(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @PreAuthorize("hasRole('interaction-officer')")
    @PostMapping("/{id}/acts/assign")
    ResponseEntity<MessageView> assign(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Assignment assignment,
            Actor actor) {
        assignMessage.assign(new MessageId(id), ifMatch, assignment.office(), assignment.reason(), actor);
        return answer(id, actor);
    }

    @PreAuthorize("hasAnyRole('interaction-officer', 'drafter')")
    @PostMapping("/{id}/acts/draft-answer")
    ResponseEntity<MessageView> draftAnswer(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Proposal proposal,
            Actor actor) {
        draftAnswer.draft(new MessageId(id), ifMatch, proposal.answer(), actor);
        return answer(id, actor);
    }

    @PreAuthorize(APPROVERS)
    @PostMapping("/{id}/acts/return-answer")
    ResponseEntity<MessageView> returnAnswer(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Reason reason,
            Actor actor) {
        returnAnswer.sendBack(new MessageId(id), ifMatch, reason.reason(), actor);
        return answer(id, actor);
    }

    @PreAuthorize(APPROVERS)
    @PostMapping("/{id}/acts/approve-answer")
    ResponseEntity<MessageView> approveAnswer(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        approveAnswer.approve(new MessageId(id), ifMatch, actor);
        return answer(id, actor);
    }

    @PreAuthorize("hasAnyRole('interaction-officer', 'openness-office')")
    @PostMapping("/{id}/acts/publish")
    ResponseEntity<MessageView> publish(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PublishAnswer.Moderated moderated,
            Actor actor) {
        publishAnswer.publish(new MessageId(id), ifMatch, moderated, actor);
        return answer(id, actor);
    }

    /** Shows the writer in full; the reason stands in the audit trail. */
    @PreAuthorize("hasRole('interaction-officer')")
    @PostMapping("/{id}/acts/reveal-writer")
    ResponseEntity<Writer> revealWriter(@PathVariable UUID id, @RequestBody Reason reason, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(revealWriter.reveal(new MessageId(id), reason.reason(), actor));
    }

    private ResponseEntity<MessageView> answer(UUID id, Actor actor) {
        Message message = messages.get(new MessageId(id));
        if (!Desks.mayRead(actor, message.stored().office())) {
            throw Refused.forbidden("not-your-office");
        }
        return ResponseEntity.ok()
                .eTag(ETags.of(message.stored().version()))
                .cacheControl(CacheControl.noStore())
                .body(views.page(message, actor));
    }
}
