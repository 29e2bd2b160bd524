package cn.zwgk.application.release.web;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.DisclosedAnswers;
import cn.zwgk.application.release.Finding;
import cn.zwgk.application.release.Release;
import cn.zwgk.application.release.Release.Publication;
import cn.zwgk.application.release.ReleaseDesk;
import cn.zwgk.application.release.ReleaseFile;
import cn.zwgk.application.release.ReleaseFiles;
import cn.zwgk.application.release.ReleaseScreening;
import cn.zwgk.application.release.ReleaseTransitions;
import cn.zwgk.application.release.Releases;
import cn.zwgk.application.release.web.ReleaseView.AllowedReleaseAct;
import cn.zwgk.application.release.web.ReleaseView.AnswerCopy;
import cn.zwgk.application.release.web.ReleaseView.ReleaseCase;
import cn.zwgk.application.release.web.ReleaseView.ReleaseFileView;
import cn.zwgk.application.release.web.ReleaseView.ReleaseFindingView;
import cn.zwgk.application.release.web.ReleaseView.ReleaseHistoryLine;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a release to an officer. */
@Component
class ReleaseViews {

    private final ReleaseDesk desk;
    private final Releases releases;
    private final ReleaseFiles files;
    private final ReleaseScreening screening;
    private final CaseDirectory cases;
    private final DisclosedAnswers answers;
    private final CodeNames names;

    ReleaseViews(
            ReleaseDesk desk,
            Releases releases,
            ReleaseFiles files,
            ReleaseScreening screening,
            CaseDirectory cases,
            DisclosedAnswers answers,
            CodeNames names) {
        this.desk = desk;
        this.releases = releases;
        this.files = files;
        this.screening = screening;
        this.cases = cases;
        this.answers = answers;
        this.names = names;
    }

    ReleaseLine line(Release release) {
        Publication publication = release.publication();
        return new ReleaseLine(
                release.id(),
                release.content().title(),
                release.state(),
                names.of(release.state()),
                release.office(),
                release.draftedBy(),
                publication == null ? null : publication.at(),
                release.updatedAt());
    }

    ReleaseView of(UUID id, Actor reader) {
        Release release = desk.seen(id, reader);
        Publication publication = release.publication();
        List<ReleaseFile> offered = files.of(id);
        // Contents that are gone cannot be looked through, and nobody has to decide about them any more
        List<Finding> findings =
                switch (release.state()) {
                    case DRAFT, UNDER_REVIEW, PUBLISHED -> screening.of(release);
                    case WITHDRAWN, ABANDONED -> List.of();
                };
        return new ReleaseView(
                line(release),
                release.version(),
                release.content().description(),
                release.content().answer(),
                release.proposalId(),
                theCase(release.caseId()),
                release.otherCases().stream().map(this::theCase).toList(),
                offered.stream().map(this::file).toList(),
                release.isEditable() ? copiesLeft(release, offered) : List.of(),
                findings.stream().map(this::finding).toList(),
                publication == null ? null : publication.byName(),
                publication == null ? null : publication.opinion(),
                release.endReason(),
                release.isEditable(),
                allowed(release, reader),
                history(id));
    }

    private ReleaseCase theCase(CaseId id) {
        Stored stored = cases.get(id);
        return new ReleaseCase(
                id.value(),
                stored.registrationNumber(),
                stored.request().description(),
                stored.decision() == null
                        ? null
                        : names.of(stored.decision().draft().result()));
    }

    private List<AnswerCopy> copiesLeft(Release release, List<ReleaseFile> offered) {
        return answers.of(release.caseId()).stream()
                .filter(copy -> offered.stream().noneMatch(file -> copy.id().equals(file.answerFileId())))
                .map(copy -> new AnswerCopy(copy.id(), copy.name(), copy.size(), copy.redacted()))
                .toList();
    }

    private ReleaseFileView file(ReleaseFile file) {
        return new ReleaseFileView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.answerFileId() != null,
                file.redacted());
    }

    private ReleaseFindingView finding(Finding finding) {
        Finding.@Nullable Clearance clearance = finding.clearance();
        return new ReleaseFindingView(
                finding.id(),
                finding.kind(),
                names.of("ReleaseFindingKind", finding.kind().name()),
                finding.source(),
                names.of("ReleaseFindingSource", finding.source()),
                finding.fileId(),
                finding.fileName(),
                finding.place(),
                finding.hidden(),
                finding.excerpt(),
                finding.clearable(),
                finding.isOpen(),
                clearance == null ? null : clearance.reason(),
                clearance == null ? null : clearance.byName(),
                clearance == null ? null : clearance.at());
    }

    private List<AllowedReleaseAct> allowed(Release release, Actor reader) {
        return release.allowedActs(reader).stream()
                .map(act -> new AllowedReleaseAct(
                        act.code(),
                        names.of(act),
                        act.needsReason(),
                        true,
                        ReleaseTransitions.TABLE
                                .require(release.state(), act, reader.roles())
                                .ground()))
                .toList();
    }

    private List<ReleaseHistoryLine> history(UUID id) {
        return releases.historyOf(id).stream()
                .map(step -> new ReleaseHistoryLine(
                        step.at(), step.byName(), step.act(), names.of("ReleaseAct", step.act()), step.reason()))
                .toList();
    }
}
