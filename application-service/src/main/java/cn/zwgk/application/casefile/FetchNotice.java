package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.application.notice.WordFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Hands a paper out as the Word file that was printed, or to look at. Papers name people, so each showing is recorded. */
@UseCase
public class FetchNotice {

    private final CaseFiles cases;
    private final Papers papers;
    private final NoticeDesk desk;
    private final AuditTrail audit;
    private final InstantSource time;

    FetchNotice(CaseFiles cases, Papers papers, NoticeDesk desk, AuditTrail audit, InstantSource time) {
        this.cases = cases;
        this.papers = papers;
        this.desk = desk;
        this.audit = audit;
        this.time = time;
    }

    /** A Word file with the number under which to save it. */
    public record Fetched(String number, WordFile file) {}

    /** For an officer. */
    @Transactional
    public Fetched word(CaseId id, UUID paperId, Actor officer) {
        Paper paper = papers.get(id, paperId);
        seen(id, paper, officer);
        return new Fetched(paper.number(), papers.word(paperId));
    }

    /** The paper as HTML, for an officer. */
    @Transactional
    public String html(CaseId id, UUID paperId, Actor officer) {
        Paper paper = papers.get(id, paperId);
        seen(id, paper, officer);
        return papers.word(paperId).html();
    }

    /** For the applicant, who has shown number and secret: only what went to him. */
    @Transactional(readOnly = true)
    public Fetched wordForApplicant(CaseId id, String number) {
        return papers.toApplicant(id).stream()
                .filter(paper -> paper.number().equals(number))
                .findFirst()
                .map(paper -> new Fetched(paper.number(), papers.word(paper.id())))
                .orElseThrow(() -> Refused.notFound("paper-not-found"));
    }

    /** The reply as it would go out, with the applicant's name masked, for whoever drafts or signs it. */
    @Transactional(readOnly = true)
    public String previewDecision(CaseId id) {
        Applicant applicant = cases.get(id).stored().applicant().masked();
        return desk.preview(
                        id, new NoticeRequest(NoticeKind.DECISION, applicant.name(), ChinaTime.today(time), Map.of()))
                .html();
    }

    private void seen(CaseId id, Paper paper, Actor officer) {
        audit.record(
                officer,
                CaseDesk.SUBJECT + ".fetch-notice",
                CaseDesk.SUBJECT,
                id.toString(),
                null,
                Map.of("number", paper.number()));
    }
}
