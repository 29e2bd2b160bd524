package cn.zwgk.interpretation.questions.web;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.questions.QuestionAction;
import cn.zwgk.interpretation.questions.QuestionActs;
import cn.zwgk.interpretation.questions.QuestionId;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a question with its answer to one officer, with the acts that this person may take. */
@Component
class QuestionView {

    private final QuestionRows rows;
    private final QuestionActs acts;
    private final History history;
    private final Names names;

    QuestionView(QuestionRows rows, QuestionActs acts, History history, Names names) {
        this.rows = rows;
        this.acts = acts;
        this.history = history;
        this.names = names;
    }

    @Transactional(readOnly = true)
    QuestionPage of(QuestionId id, Actor officer) {
        QuestionRows.Row row = rows.find(id.value()).orElseThrow(() -> Refused.notFound("question-not-found"));
        return page(
                row,
                acts.allowedActs(id, officer).stream().map(this::button).toList(),
                history.of(History.OF_QUESTION, id.value().toString()));
    }

    /** A line of the list; acts and history stand on its page. */
    QuestionPage line(QuestionRows.Row row) {
        return page(row, List.of(), List.of());
    }

    private QuestionPage page(QuestionRows.Row row, List<AllowedAct> allowed, List<History.Line> happened) {
        return new QuestionPage(
                row.id(),
                row.version(),
                row.documentId(),
                row.documentTitle(),
                row.clause(),
                row.question(),
                row.answer(),
                row.state(),
                names.of(row.state()),
                row.draftedByName(),
                row.office(),
                row.approvedByName(),
                row.publishedAt(),
                row.withdrawalReason(),
                row.updatedAt(),
                row.demands(),
                allowed,
                happened);
    }

    private AllowedAct button(QuestionAction action) {
        return new AllowedAct(
                action.name().toLowerCase(Locale.ROOT),
                names.of(action),
                action.needsReason(),
                action.isSeenByThePublic(),
                names.of("basis.question." + action.name()));
    }
}
