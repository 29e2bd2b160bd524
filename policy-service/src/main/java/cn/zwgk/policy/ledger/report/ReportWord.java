package cn.zwgk.policy.ledger.report;

import cn.zwgk.policy.sheet.ExportFormat;
import cn.zwgk.policy.sheet.WordPaper;
import cn.zwgk.policy.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The report as a Word file to be edited: what the page says, A4 across, because the obligations have ten columns. */
@Component
public class ReportWord {

    private final ReportTables tables;
    private final ReportPapers papers;
    private final Wording wording;

    ReportWord(ReportTables tables, ReportPapers papers, Wording wording) {
        this.tables = tables;
        this.papers = papers;
        this.wording = wording;
    }

    public ResponseEntity<byte[]> of(YearReport report) {
        String disposition = ContentDisposition.attachment()
                .filename(papers.title(report) + "." + ExportFormat.DOCX.extension(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ExportFormat.DOCX.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .body(file(report));
    }

    private byte[] file(YearReport report) {
        WordPaper paper = new WordPaper(papers.title(report), report.organisation());
        paper.across();
        paper.title(papers.title(report));
        paper.text(papers.introduction(report));
        paper.heading(wording.text("ledger.report.group"));
        paper.text(papers.group(report));
        for (var table : tables.of(report)) {
            paper.heading(table.name());
            paper.table(
                    table.heads(), table.rows().stream().map(ReportWord::shown).toList());
        }
        return paper.file();
    }

    private static List<String> shown(List<? extends @Nullable Object> row) {
        return row.stream().map(cell -> Objects.toString(cell, "")).toList();
    }
}
