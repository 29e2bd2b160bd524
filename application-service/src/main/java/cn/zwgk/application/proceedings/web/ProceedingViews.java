package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.law.Remedy;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.application.proceedings.PaperFile;
import cn.zwgk.application.proceedings.PaperFile.Removed;
import cn.zwgk.application.proceedings.PaperFiles;
import cn.zwgk.application.proceedings.Proceeding;
import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.ProceedingList;
import cn.zwgk.application.proceedings.ProceedingList.Line;
import cn.zwgk.application.proceedings.ProceedingPapers;
import cn.zwgk.application.proceedings.ProceedingTransitions;
import cn.zwgk.application.proceedings.Proceedings;
import cn.zwgk.application.proceedings.Registration;
import cn.zwgk.application.proceedings.Ruling;
import cn.zwgk.application.proceedings.web.ProceedingView.AllowedStep;
import cn.zwgk.application.proceedings.web.ProceedingView.PaperFileLine;
import cn.zwgk.application.proceedings.web.ProceedingView.PaperLine;
import cn.zwgk.application.proceedings.web.ProceedingView.ProceedingHistoryLine;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a proceeding to an officer. */
@Component
class ProceedingViews {

    private final Proceedings proceedings;
    private final ProceedingList list;
    private final ProceedingPapers papers;
    private final PaperFiles files;
    private final ProceedingLines lines;
    private final CodeNames names;

    ProceedingViews(
            Proceedings proceedings,
            ProceedingList list,
            ProceedingPapers papers,
            PaperFiles files,
            ProceedingLines lines,
            CodeNames names) {
        this.proceedings = proceedings;
        this.list = list;
        this.papers = papers;
        this.files = files;
        this.lines = lines;
        this.names = names;
    }

    ProceedingView of(UUID id, Actor reader) {
        Line line = list.one(id, reader);
        Proceeding p = line.proceeding();
        Registration r = p.registration();
        Ruling ruling = p.ruling();
        UUID review = r.reviewId();
        return new ProceedingView(
                lines.of(line),
                p.version(),
                r.claim(),
                r.claimantRole(),
                names.of(r.claimantRole()),
                r.simpleProcedure(),
                r.handler(),
                r.agents(),
                review,
                review == null ? null : proceedings.get(review).registerNumber(),
                p.answerGround(),
                p.answerDue().provisional(),
                ruling == null ? null : ruling.number(),
                ruling == null ? null : ruling.consequence(),
                ruling == null ? null : names.of(ruling.consequence()),
                ruling == null ? null : ruling.note(),
                ruling == null ? null : ruling.dueOn(),
                p.fulfilledOn(),
                reviewComesFirst(r.kind(), line.caseResult()),
                p.state().isOpen(),
                allowed(p, reader),
                papersOf(id),
                history(id));
    }

    /** Whether a suit was brought although review should have come first (Review Law, Article 23), which the court has to be told. */
    private static boolean reviewComesFirst(ProceedingKind kind, @Nullable String result) {
        return kind == ProceedingKind.LITIGATION_DIRECT
                && result != null
                && ReplyResult.valueOf(result).remedy() != Remedy.REVIEW_OR_COURT;
    }

    private List<AllowedStep> allowed(Proceeding p, Actor reader) {
        return p.allowedActs(reader).stream()
                .map(act -> new AllowedStep(
                        act.code(),
                        names.of(act),
                        act.needsReason(),
                        act.needsConfirmation(),
                        ProceedingTransitions.TABLE
                                .require(p.state(), act, reader.roles())
                                .ground()))
                .toList();
    }

    private List<PaperLine> papersOf(UUID id) {
        List<PaperFile> all = files.of(id);
        return papers.of(id).stream()
                .map(paper -> new PaperLine(
                        paper.id(),
                        paper.kind(),
                        names.of(paper.kind()),
                        paper.title(),
                        paper.number(),
                        paper.dated(),
                        paper.incoming(),
                        paper.byName(),
                        all.stream()
                                .filter(file -> file.paperId().equals(paper.id()))
                                .map(ProceedingViews::file)
                                .toList()))
                .toList();
    }

    private static PaperFileLine file(PaperFile file) {
        Removed removed = file.removed();
        return new PaperFileLine(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.byName(),
                file.at(),
                removed == null ? null : removed.byName() + "：" + removed.reason());
    }

    private List<ProceedingHistoryLine> history(UUID id) {
        return papers.historyOf(id).stream()
                .map(line -> new ProceedingHistoryLine(
                        line.at(), line.byName(), line.act(), names.of("ProceedingAct", line.act()), line.reason()))
                .toList();
    }
}
