package cn.zwgk.policy.ledger;

import static cn.zwgk.policy.ledger.LedgerDesk.PLANS;
import static cn.zwgk.policy.ledger.LedgerDesk.obligation;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.ledger.evidence.EvidenceTransitions;
import cn.zwgk.policy.ledger.plan.PlanTransitions;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.StateDiagram;
import cn.zwgk.test.Tokens;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.web.client.RestClient;

@ServiceTest
class PlanLifeTests {

    private final Api api;
    private final LedgerDesk desk;

    PlanLifeTests(Api api) {
        this.api = api;
        this.desk = new LedgerDesk(api);
    }

    @Test
    void theDiagramsInTheDocsShowTheTables() {
        StateDiagram.assertUpToDate(PlanTransitions.TABLE, "Plan", "要点台账 Plan");
        StateDiagram.assertUpToDate(EvidenceTransitions.TABLE, "Evidence", "佐证 Evidence");
    }

    @Test
    void aPlanIsAdoptedByTheLeaderAndThenChangedOnlyWithAReason() {
        desk.open(2001);
        assertThat(api.post(PLANS + "2001/acts/propose", null, Person.WUTING).code())
                .isEqualTo("plan-empty");
        desk.asks(2001, obligation(2001, "13-3", "组织政务公开培训"));
        desk.acted(2001, "propose", Person.WUTING);
        assertThat(api.post(PLANS + "2001/obligations", obligation(2001, "8", "政策评价"), Person.WUTING)
                        .code())
                .isEqualTo("plan-not-editable");
        assertThat(api.post(PLANS + "2001/acts/adopt", null, Person.WUTING).status())
                .as("the openness office cannot adopt its own plan")
                .isIn(403, 409);
        desk.acted(2001, "adopt", Person.LINGUODONG);

        Map<String, Object> late = obligation(2001, "8", "政策评价");
        assertThat(api.post(PLANS + "2001/obligations", late, Person.WUTING).reasons())
                .containsExactly("reason-missing");
        late.put("reason", "按照省里的要求补充");
        Answer added = api.post(PLANS + "2001/obligations", late, Person.WUTING);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.at("history/0/reason")).isEqualTo("按照省里的要求补充");
    }

    @Test
    void lastYearsObligationsAreCarriedOverWithoutTheirEvidence() {
        desk.open(2002);
        String old = desk.asks(2002, obligation(2002, "13-3", "组织政务公开培训"));
        desk.adopt(2002);
        desk.done(old, Person.CHENJING, "2002-05-06");

        Answer copy = api.post(
                "/api/v1/plan-ledger/plans", Map.of("year", 2003, "title", "2003年要点", "copyOf", 2002), Person.WUTING);

        assertThat(copy.status()).as(copy.text()).isEqualTo(201);
        assertThat(copy.at("offices/0")).isEqualTo("养老服务科");
        Answer board = api.get(PLANS + "2003/board", Person.CHENJING);
        assertThat(board.at("rows/0/title")).isEqualTo("组织政务公开培训");
        assertThat(board.at("rows/0/dueOn")).isEqualTo("2003-10-31");
        assertThat(board.at("rows/0/done")).isEqualTo("0");
        assertThat(api.post(
                                "/api/v1/plan-ledger/plans",
                                Map.of("year", 2003, "title", "再来一本", "copyOf", 2002),
                                Person.WUTING)
                        .code())
                .isEqualTo("plan-exists");
    }

    @Test
    void aYearIsClosedWhenItsEvidenceIsSettledAndItsFiguresStandFromThenOn() throws Exception { // 《条例》第四十九条
        desk.open(2004);
        String training = desk.asks(2004, obligation(2004, "13-3", "组织政务公开培训"));
        desk.adopt(2004);
        desk.done(training, Person.CHENJING, "2004-05-06");
        String waiting = desk.submit(training, Person.CHENJING, "2004-06-06", Map.of("link", "/documents"))
                .at("id");
        assertThat(api.post(PLANS + "2004/acts/freeze", null, Person.WUTING).reasons())
                .containsExactly("evidence-unsettled");
        desk.evidenceAct(waiting, "refuse", Person.WUTING, Map.of("reason", "与上一条重复"));

        desk.acted(2004, "freeze", Person.WUTING);

        Answer report = api.get(PLANS + "2004/report", Person.CHENJING);
        assertThat(report.at("frozen")).isEqualTo("true");
        assertThat(report.at("rows/0/done")).isEqualTo("1");
        assertThat(report.at("rows/0/proofs/0/confirmedBy")).isEqualTo("吴婷");
        assertThat(report.at("scores/0/office")).isEqualTo("养老服务科");
        assertThat(report.at("scores/0/total")).isEqualTo("10.0");
        assertThat(desk.submit(training, Person.CHENJING, "2004-07-01", Map.of())
                        .code())
                .isEqualTo("plan-not-adopted");
        Answer page = api.get(PLANS + "2004/report.html", Person.CHENJING);
        assertThat(page.text()).contains("<!doctype html>", "组织政务公开培训", "数字不再变化");
        assertThat(api.get(PLANS + "2004/report.xlsx", Person.CHENJING).text()).startsWith("PK");
        Answer file = api.get(PLANS + "2004/report.docx", Person.CHENJING);
        assertThat(file.headers().getContentDisposition().getFilename()).endsWith("2004年政务公开工作要点落实情况报告.docx");
        assertThat(api.get(PLANS + "2004/report.docx").status()).isEqualTo(401);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(PLANS + "2004/report.docx")))) {
            assertThat(new XWPFWordExtractor(word).getText())
                    .contains("2004年政务公开工作要点落实情况报告", "数字不再变化", "组织政务公开培训", "吴婷", "养老服务科");
            assertThat(word.getTables())
                    .hasSize(6)
                    .allSatisfy(table ->
                            assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(word.getDocument().getBody().getDomNode().getLastChild().getLocalName())
                    .as("where Word looks for the size of the paper")
                    .isEqualTo("sectPr");
        }
    }

    private byte[] bytes(String path) {
        return Objects.requireNonNull(RestClient.create()
                .get()
                .uri(URI.create(api.address() + path))
                .headers(headers -> headers.setBearerAuth(Tokens.of(Person.CHENJING)))
                .retrieve()
                .body(byte[].class));
    }

    @Test
    void aYearThatIsNotOverIsNotClosed() {
        desk.open(2098);
        desk.asks(2098, obligation(2098, "1", "重点任务"));
        desk.adopt(2098);
        assertThat(api.post(PLANS + "2098/acts/freeze", null, Person.WUTING).reasons())
                .containsExactly("year-not-over");
    }
}
