package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.Paper;
import cn.zwgk.application.casefile.answer.AnswerFile;
import cn.zwgk.application.casefile.answer.AnswerFiles;
import cn.zwgk.application.casefile.answer.SecrecyReviews;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.application.clock.ClockLedger;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.CodeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What belongs into the package of a case. */
@Component
class ArchiveContents {

    private final CaseFiles cases;
    private final Papers papers;
    private final AnswerFiles answers;
    private final SecrecyReviews reviews;
    private final AuditTrail audit;
    private final CodeNames names;
    private final JsonMapper json;

    ArchiveContents(
            CaseFiles cases,
            Papers papers,
            AnswerFiles answers,
            SecrecyReviews reviews,
            AuditTrail audit,
            CodeNames names,
            JsonMapper json) {
        this.cases = cases;
        this.papers = papers;
        this.answers = answers;
        this.reviews = reviews;
        this.audit = audit;
        this.names = names;
        this.json = json;
    }

    /** A file that lies with the case and is fetched when it is needed. */
    record Binary(String path, String what, Source source, UUID id) {}

    /** Where a file lies. */
    enum Source {
        NOTICE,
        ORIGINAL,
        RELEASED
    }

    /** What is written down at the time of archiving, by path: the case, its ledger, what was awaited, history and audit, the notices as HTML. */
    @Transactional(readOnly = true)
    Map<String, String> written(CaseId id) {
        ApplicationCase.Stored theCase = cases.get(id).stored();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("case.json", text(facts(theCase)));
        texts.put(
                "ledger.json",
                text(theCase.ledger().lines().stream()
                        .map(ArchiveContents::line)
                        .toList()));
        texts.put("records.json", text(theCase.records()));
        texts.put("history.json", text(cases.historyOf(id)));
        texts.put("audit.json", text(audit.of("application", id.toString())));
        reviews.of(id).ifPresent(review -> texts.put("secrecy-review.json", text(review)));
        texts.put("answer/marks.json", text(answers.of(id)));
        List<Paper> all = papers.of(id);
        texts.put("notices.json", text(all));
        for (int i = 0; i < all.size(); i++) {
            Paper paper = all.get(i);
            texts.put(
                    name(i, paper) + (paper.fileSha256() == null ? ".txt" : ".html"),
                    paper.fileSha256() == null
                            ? paper.text()
                            : page(paper.number(), papers.word(paper.id()).html()));
        }
        return texts;
    }

    /** The files of the case: notices as Word files, the answer as it was handed in and as it was released. */
    @Transactional(readOnly = true)
    List<Binary> files(CaseId id) {
        List<Binary> files = new ArrayList<>();
        List<Paper> all = papers.of(id);
        for (int i = 0; i < all.size(); i++) {
            Paper paper = all.get(i);
            if (paper.fileSha256() != null) {
                files.add(new Binary(name(i, paper) + ".docx", names.of(paper.kind()), Source.NOTICE, paper.id()));
            }
        }
        List<AnswerFile> answer = answers.of(id);
        for (int i = 0; i < answer.size(); i++) {
            AnswerFile file = answer.get(i);
            String name = "%02d-%s".formatted(i + 1, file.name());
            files.add(new Binary("answer/original/" + name, "答复材料原件", Source.ORIGINAL, file.id()));
            if (file.release() != null) {
                files.add(new Binary("answer/released/" + name, "提供给申请人的副本", Source.RELEASED, file.id()));
            }
        }
        return files;
    }

    /** The content of a file of the case. */
    @Transactional(readOnly = true)
    byte[] open(Binary file) {
        return switch (file.source()) {
            case NOTICE -> papers.word(file.id()).content();
            case ORIGINAL -> answers.original(file.id());
            case RELEASED -> answers.released(file.id());
        };
    }

    /** A line of the clock's ledger; superseded ones are archived too. */
    private static Map<String, Object> line(ClockLedger.Line line) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("number", line.number());
        written.put("kind", line.entry().getClass().getSimpleName());
        written.put("on", line.entry().on().toString());
        written.put("ground", line.entry().ground().citation());
        written.put("by", line.entry().by());
        written.put("act", line.act());
        written.put("recordedAt", line.recordedAt());
        written.put("supersedes", line.supersedes());
        written.put("reason", line.reason());
        return written;
    }

    private Map<String, Object> facts(ApplicationCase.Stored theCase) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("registrationNumber", theCase.registrationNumber());
        facts.put("state", names.of(theCase.state()));
        facts.put("channel", names.of(theCase.channel()));
        facts.put("submittedAt", theCase.submittedAt());
        facts.put("applicant", theCase.applicant());
        facts.put("request", theCase.request());
        facts.put("deadline", theCase.deadline());
        facts.put("office", theCase.office());
        facts.put("decision", theCase.decision());
        facts.put("closedOn", theCase.closedOn());
        return facts;
    }

    private String text(Object value) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    private static String name(int index, Paper paper) {
        return "notices/%02d-%s-%s"
                .formatted(index + 1, paper.kind(), paper.number().replaceAll("[\\\\/:*?\"<>|]", "_"));
    }

    private static String page(String title, String body) {
        return "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body>\n" + body + "\n</body></html>\n";
    }
}
