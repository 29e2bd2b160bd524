package cn.zwgk.interpretation.questions.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.questions.QuestionId;
import cn.zwgk.interpretation.questions.QuestionState;
import cn.zwgk.interpretation.questions.TakeQuestionStep;
import cn.zwgk.interpretation.questions.WriteQuestion;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

/** 问答 at the desk. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-questions", version = "1")
@StaffOnly
class QuestionsController {

    private static final String NEWEST = "question.changed_at DESC";

    /** Why an act is taken, where it has to be said. */
    record QuestionReason(
            @Size(max = 1000, message = "{material.reason.long}") @Nullable
            String reason) {}

    /** Further demands that a question answers. */
    record AnsweredDemands(
            @NotEmpty(message = "{question.demands.missing}") @Size(max = 500, message = "{question.demands.many}")
            List<@NotNull UUID> demandIds) {}

    private final WriteQuestion writing;
    private final TakeQuestionStep steps;
    private final QuestionRows rows;
    private final QuestionView view;

    QuestionsController(WriteQuestion writing, TakeQuestionStep steps, QuestionRows rows, QuestionView view) {
        this.writing = writing;
        this.steps = steps;
        this.rows = rows;
        this.view = view;
    }

    @GetMapping
    Paged<QuestionPage> list(
            @RequestParam(required = false) @Nullable QuestionState state,
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        return rows.list(new QuestionRows.Narrowing(state, documentId, null, q), page, NEWEST)
                .map(view::line);
    }

    @PostMapping
    @PreAuthorize("hasRole('drafter')")
    @Idempotent
    ResponseEntity<QuestionPage> draft(@Valid @RequestBody QuestionInput input, Actor drafter) {
        QuestionId id = writing.draft(new DocumentId(input.documentId()), input.toContent(), input.demands(), drafter);
        QuestionPage page = view.of(id, drafter);
        return ResponseEntity.created(URI.create("/api/v1/interpretation-questions/" + id.value()))
                .eTag(ETags.of(page.version()))
                .body(page);
    }

    @GetMapping("/{id}")
    ResponseEntity<QuestionPage> get(@PathVariable UUID id, Actor officer) {
        return tagged(new QuestionId(id), officer);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('drafter')")
    ResponseEntity<QuestionPage> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody QuestionInput input,
            Actor drafter) {
        writing.edit(new QuestionId(id), ifMatch, input.toContent(), drafter);
        return tagged(new QuestionId(id), drafter);
    }

    /** 提交审核. */
    @PostMapping("/{id}/acts/submit")
    ResponseEntity<QuestionPage> submit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor drafter) {
        steps.submit(new QuestionId(id), ifMatch, drafter);
        return tagged(new QuestionId(id), drafter);
    }

    /** 审核通过并发布. */
    @PostMapping("/{id}/acts/approve")
    ResponseEntity<QuestionPage> approve(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor reviewer) {
        steps.approve(new QuestionId(id), ifMatch, reviewer);
        return tagged(new QuestionId(id), reviewer);
    }

    /** 退回修改. */
    @PostMapping("/{id}/acts/return")
    ResponseEntity<QuestionPage> sendBack(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody QuestionReason why,
            Actor reviewer) {
        steps.sendBack(new QuestionId(id), ifMatch, why.reason(), reviewer);
        return tagged(new QuestionId(id), reviewer);
    }

    /** 撤回. */
    @PostMapping("/{id}/acts/withdraw")
    ResponseEntity<QuestionPage> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody QuestionReason why,
            Actor officer) {
        steps.withdraw(new QuestionId(id), ifMatch, why.reason(), officer);
        return tagged(new QuestionId(id), officer);
    }

    /** 用这条问答答复其他需求. */
    @PostMapping("/{id}/demands")
    @PreAuthorize("hasRole('drafter')")
    ResponseEntity<QuestionPage> answer(
            @PathVariable UUID id, @Valid @RequestBody AnsweredDemands answered, Actor officer) {
        steps.answer(new QuestionId(id), answered.demandIds(), officer);
        return tagged(new QuestionId(id), officer);
    }

    private ResponseEntity<QuestionPage> tagged(QuestionId id, Actor officer) {
        QuestionPage page = view.of(id, officer);
        return ResponseEntity.ok().eTag(ETags.of(page.version())).body(page);
    }
}
