package cn.zwgk.interpretation.questions.web;

import cn.zwgk.interpretation.PublicChange;
import cn.zwgk.interpretation.questions.QuestionChanges;
import cn.zwgk.interpretation.questions.QuestionState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 政策问答 for everybody: on the page of the policy and of its interpretation. */
@RestController
class PublicQuestionsController {

    /** What was asked most comes first. */
    private static final String MOST_ASKED = "demands DESC, question.published_at DESC";

    /** A question with its answer, as the public reads it. */
    record PublicQuestion(
            UUID id,
            UUID documentId,
            String documentTitle,
            @Nullable String clause,
            String question,
            String answer,
            String office,
            Instant publishedAt) {}

    private static final int MOST = 500;

    private final QuestionRows rows;
    private final QuestionChanges changes;

    PublicQuestionsController(QuestionRows rows, QuestionChanges changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @GetMapping(path = "/api/{version}/questions", version = "1")
    @PublicEndpoint
    Paged<PublicQuestion> list(
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        return rows.list(new QuestionRows.Narrowing(QuestionState.PUBLISHED, documentId, topic, q), page, MOST_ASKED)
                .map(row -> new PublicQuestion(
                        row.id(),
                        row.documentId(),
                        row.documentTitle(),
                        row.clause(),
                        row.question(),
                        row.answer(),
                        row.office(),
                        Objects.requireNonNull(row.publishedAt())));
    }

    /**
     * For other systems that keep a copy.
     *
     * @param next the cursor to go on with; null when there is nothing more
     */
    record QuestionChangesPage(
            List<PublicChange> items, @Nullable UUID next) {}

    @GetMapping(path = "/api/{version}/questions/changes", version = "1")
    @PreAuthorize("hasRole('system')")
    QuestionChangesPage changes(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refused.invalid("limit-out-of-range", MOST);
        }
        List<PublicChange> items = changes.after(after, limit);
        return new QuestionChangesPage(
                items, items.size() < limit ? null : items.getLast().cursor());
    }
}
