package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.ArchiveSource;
import cn.zwgk.application.casefile.ArchiveSource.ArchivedFile;
import cn.zwgk.application.casefile.ArchiveSource.Place;
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
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final List<ArchiveSource> sources;
    private final CodeNames names;
    private final JsonMapper json;

    ArchiveContents(
            CaseFiles cases,
            Papers papers,
            AnswerFiles answers,
            SecrecyReviews reviews,
            AuditTrail audit,
            List<ArchiveSource> sources,
            CodeNames names,
            JsonMapper json) {
        this.cases = cases;
        this.papers = papers;
        this.answers = answers;
        this.reviews = reviews;
        this.audit = audit;
        this.sources = sources;
        this.names = names;
        this.json = json;
    }

    /** What is written down at the time of archiving, by path: the case, its ledger, what was awaited, history and audit, the notices as HTML, and what other features have. */
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
        texts.put("deliveries.json", text(papers.deliveriesOf(id)));
        for (int i = 0; i < all.size(); i++) {
            Paper paper = all.get(i);
            texts.put(
                    name(i, paper) + (paper.fileSha256() == null ? ".txt" : ".html"),
                    paper.fileSha256() == null
                            ? paper.text()
                            : page(paper.number(), papers.word(paper.id()).html()));
        }
        sources.forEach(source -> source.written(id).forEach((path, value) -> texts.put(path, text(value))));
        return texts;
    }

    /**
     * The files of the case: notices as Word files, the answer as it was handed in and as it was released, and what other
     * features have.
     *
     * @param format of the archive; the first had the given names of files in its paths, and nothing of other features
     */
    @Transactional(readOnly = true)
    List<ArchivedFile> files(CaseId id, String format) {
        boolean first = format.equals(ArchiveManifest.FIRST_FORMAT);
        List<ArchivedFile> files = new ArrayList<>();
        List<Paper> all = papers.of(id);
        for (int i = 0; i < all.size(); i++) {
            Paper paper = all.get(i);
            if (paper.fileSha256() != null) {
                files.add(inPackage(
                        name(i, paper) + ".docx",
                        names.of(paper.kind()),
                        () -> papers.word(paper.id()).content()));
            }
        }
        List<AnswerFile> answer = answers.of(id);
        for (int i = 0; i < answer.size(); i++) {
            AnswerFile file = answer.get(i);
            String name =
                    first ? "%02d-%s".formatted(i + 1, file.name()) : "%02d%s".formatted(i + 1, ending(file.name()));
            files.add(inPackage("answer/original/" + name, "答复材料原件", () -> answers.original(file.id())));
            if (file.release() != null) {
                files.add(inPackage("answer/released/" + name, "提供给申请人的副本", () -> answers.released(file.id())));
            }
        }
        if (!first) {
            sources.forEach(source -> files.addAll(source.files(id)));
        }
        return files;
    }

    private static ArchivedFile inPackage(String path, String what, Supplier<byte[]> content) {
        return new ArchivedFile(path, what, Place.PACKAGE, null, () -> {
            try {
                return Optional.of(content.get());
            } catch (Refused gone) {
                return Optional.empty();
            }
        });
    }

    /** Such as {@code .pdf}; nothing where the name has no plain ending. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
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
