package cn.zwgk.policy.record;

import static cn.zwgk.policy.record.RecordDesk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Table;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class RecordImportTests {

    private static final List<String> HEADER =
            List.of("编号*", "题目*", "提出人类别*", "届次*", "主办科室*", "答复日期*", "答复全文*", "是否同意公开*");

    private final Api api;
    private final RecordDesk desk;

    RecordImportTests(Api api) {
        this.api = api;
        this.desk = new RecordDesk(api);
    }

    @Test
    void aSheetIsTriedThenTakenAndHandedInAgainDoublesNothing() {
        String number = unique();
        byte[] sheet = sheet(row(number + "1", "2026年6月18日"), row(number + "2", "2026/6/9"));
        assertThat(counts(desk.imported("PROPOSAL", "建议.xlsx", sheet, true))).isEqualTo("false 2+0=0 0");
        assertThat(counts(desk.imported("PROPOSAL", "建议.xlsx", sheet, false))).isEqualTo("true 2+0=0 0");
        assertThat(counts(desk.imported("PROPOSAL", "建议.xlsx", sheet, false))).isEqualTo("true 0+0=2 0");

        List<String> changed = row(number + "1", "2026-06-18");
        changed.set(1, "改过的题目");
        assertThat(counts(desk.imported("PROPOSAL", "建议.xlsx", sheet(changed), false)))
                .isEqualTo("true 0+1=0 0");
        assertThat(api.get("/api/v1/records/desk?q=" + number, Person.WUTING)
                        .node("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void everyProblemIsToldByRowAndColumnAndNothingIsTaken() {
        String number = unique();
        List<String> wrong = row(number + "2", "昨天");
        wrong.set(2, "居民");
        List<String> empty = row(number + "3", "2026-06-18");
        empty.set(1, "");
        Answer report = desk.imported(
                "PROPOSAL",
                "建议.xlsx",
                sheet(row(number + "1", "2026-06-18"), wrong, empty, row(number + "1", "2026-06-19")),
                false);
        assertThat(report.node("problems")
                        .valueStream()
                        .map(each -> each.path("row").asInt()
                                + each.path("column").asString("-") + " "
                                + each.path("code").asString()))
                .containsExactlyInAnyOrder(
                        "3F record-date-malformed",
                        "3C record-choice-unknown",
                        "4B record-field-missing",
                        "5- record-twice-in-sheet");
        assertThat(report.node("written").asBoolean()).isFalse();
        assertThat(api.get("/api/v1/records/desk?q=" + number, Person.WUTING)
                        .node("total")
                        .asInt())
                .isZero();
    }

    @Test
    void csvFromChineseSpreadsheetProgramsIsRead() {
        String number = unique();
        String text = String.join(",", HEADER) + "\r\n" + String.join(",", row(number, "2026-06-18")) + "\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Answer report = desk.imported("PROPOSAL", "建议.csv", text.getBytes(charset), true);
            assertThat(counts(report)).as(charset + report.text()).isEqualTo("false 1+0=0 0");
        }
    }

    @Test
    void theTemplateHasTheColumnsOfTheClassAndCanBeHandedInAsItIs() {
        String csv = api.get("/api/v1/records/classes/PENALTY/template.csv", Person.CHENJING)
                .text();
        assertThat(csv).contains("行政处罚决定书文号*", "罚款金额（万元）").doesNotContain("罚款金额（万元）*");
        assertThat(api.get("/api/v1/records/classes/PENALTY/template.xlsx", Person.CHENJING)
                        .text())
                .startsWith("PK");
        Answer report = desk.imported("PENALTY", "模板.csv", csv.getBytes(StandardCharsets.UTF_8), true);
        assertThat(counts(report)).as(report.text()).isEqualTo("false 0+0=0 0");
    }

    @Test
    void aWrongSheetIsRefusedInWords() {
        Answer unknown = desk.imported("PROPOSAL", "x.csv", "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8), true);
        assertThat(unknown.node("problems")
                        .valueStream()
                        .map(each -> each.path("code").asString()))
                .contains("record-column-unknown", "record-column-missing");
        byte[] noSheet = "not a workbook".getBytes(StandardCharsets.UTF_8);
        assertThat(desk.imported("PROPOSAL", "x.xlsx", noSheet, true).status()).isEqualTo(422);
    }

    private static byte[] sheet(List<?>... rows) {
        List<List<String>> lines = new ArrayList<>();
        for (List<?> row : rows) {
            lines.add(row.stream().map(String::valueOf).toList());
        }
        return SheetFormat.XLSX.file(new Table("建议", HEADER, lines));
    }

    private static List<String> row(String number, String repliedOn) {
        return new ArrayList<>(List.of(number, "关于助餐的建议", "政协委员", "十四届五次", "养老服务科", repliedOn, "已经办理。", "同意公开"));
    }

    private static String counts(Answer report) {
        return "%s %s+%s=%s %s"
                .formatted(
                        report.node("written").asBoolean(),
                        report.node("created").asInt(),
                        report.node("updated").asInt(),
                        report.node("unchanged").asInt(),
                        report.node("problems").size());
    }
}
