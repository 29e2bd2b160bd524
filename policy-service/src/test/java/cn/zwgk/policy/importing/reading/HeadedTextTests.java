package cn.zwgk.policy.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadedTextTests {

    private static final String PLAN = """
            索 引 号 | 1233020000000000MZ/2024-00015 | 公开方式 | 主动公开
            发布机构 | 明州市民政局 | 组配分类 | 政务公开工作推进
            成文日期 | 2024-07-26 | 失效日期 | |
            有效性 |
            2024年明州市民政局政务公开工作要点
            为做好全年工作,制定本要点。
            一、提高公开质量
            1.加强重点任务落实信息公开。
            """;

    @TempDir
    private Path folder;

    @Test
    void theHeadTheTitleAndTheBodyAreRead() {
        ReadDocument document = uploads().with("要点.txt", PLAN).read().only();

        assertThat(document.indexNumber()).isEqualTo("1233020000000000MZ/2024-00015");
        assertThat(document.issuingBody()).isEqualTo("明州市民政局");
        assertThat(document.catalogueClass()).isEqualTo("政务公开工作推进");
        assertThat(document.title()).isEqualTo("2024年明州市民政局政务公开工作要点");
        assertThat(document.writtenOn()).isEqualTo(LocalDate.of(2024, 7, 26));
        assertThat(document.lapsesOn()).isNull();
        assertThat(document.validity()).isNull();
        assertThat(document.kind()).isEqualTo("PLAN");
        assertThat(document.sourceKey()).isEqualTo("index:1233020000000000MZ/2024-00015");
        assertThat(document.plainText()).startsWith("为做好全年工作").endsWith("1.加强重点任务落实信息公开。");
        assertThat(document.bodyHtml()).contains("<h3>一、提高公开质量</h3>", "<p>1.加强重点任务落实信息公开。</p>");
    }

    @Test
    void aValueThatIsLeftOutDoesNotSwallowTheNextLabel() {
        ReadDocument document = uploads().with("a.txt", """
                        文号 | 有效性 | 废止 | 发布机构 | 明州市民政局
                        某某通知
                        正文。
                        """).read().only();

        assertThat(document.documentNumber()).isNull();
        assertThat(document.validity()).isEqualTo("REPEALED");
        assertThat(document.issuingBody()).isEqualTo("明州市民政局");
    }

    @Test
    void unknownLabelsAreSkippedWithTheirValues() {
        ReadDocument document = uploads()
                .with("a.txt", "联系电话 | 0574-00000000 | 发布机构 | 明州市民政局\n标题 | 关于某事的通知\n正文第一行。\n第二行。\n")
                .read()
                .only();

        assertThat(document.title()).isEqualTo("关于某事的通知");
        assertThat(document.plainText()).isEqualTo("正文第一行。\n第二行。");
    }

    @Test
    void fullWidthBarsIdeographicSpacesAndWindowsLineEndsAreUsual() {
        ReadDocument document = uploads()
                .with("a.txt", "索 引 号|X/2020-00001|发文机关:|明州市民政局\r\n发布日期|2020年3月5日\r\n\r\n通告\r\n内容。\r\n")
                .read()
                .only();

        assertThat(document.indexNumber()).isEqualTo("X/2020-00001");
        assertThat(document.publishedAt()).isEqualTo(Instant.parse("2020-03-04T16:00:00Z"));
        assertThat(document.plainText()).isEqualTo("内容。");
    }

    @Test
    void gbkAndByteOrderMarksAreRecognised() {
        assertThat(uploads()
                        .with("a.txt", PLAN, Charset.forName("GBK"))
                        .read()
                        .only()
                        .title())
                .isEqualTo("2024年明州市民政局政务公开工作要点");
        assertThat(uploads().with("a.txt", "\uFEFF" + PLAN).read().only().indexNumber())
                .endsWith("2024-00015");
        assertThat(uploads()
                        .with("a.txt", "\uFEFF" + PLAN, StandardCharsets.UTF_16LE)
                        .read()
                        .only()
                        .issuingBody())
                .isEqualTo("明州市民政局");
    }

    @Test
    void markupInATextIsTextAndNotMarkup() {
        ReadDocument document = uploads()
                .with("a.txt", "发布机构 | 明州市民政局\n标题行\n实施<中华人民共和国慈善法>办法 & <script>alert(1)</script>\n")
                .read()
                .only();

        assertThat(document.bodyHtml()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(document.plainText()).contains("<中华人民共和国慈善法>");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsLine() {
        Uploads.Result result = uploads().with("坏.txt", """
                        索引号 | X/2024-00001 | 公开方式 | 依申请公开
                        成文日期 | 2024-02-30 | 失效日期 | 明年
                        有效性 | 大概有效
                        某某通知
                        """).read();

        assertThat(result.documents()).isEmpty();
        assertThat(result.problems())
                .extracting(problem -> problem.place().line() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "1 value-missing",
                        "2 date-unreadable",
                        "2 date-unreadable",
                        "3 validity-unknown",
                        "1 not-proactive",
                        "1 body-empty");
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.place().file()).isEqualTo("坏.txt"));
    }

    @Test
    void aTextWithoutAHeadIsRefused() {
        assertThat(uploads().with("a.txt", "只有正文,没有元数据。\n").read().codes()).containsExactly("head-missing");
        assertThat(uploads().with("a.txt", "").read().codes()).containsExactly("file-empty");
    }

    @Test
    void datesThatContradictEachOtherAreRefused() {
        Uploads.Result result = uploads().with("a.txt", """
                        发布机构 | 明州市民政局 | 成文日期 | 2024-05-02
                        发布日期 | 2024-05-01 | 生效日期 | 2024-06-01
                        失效日期 | 2024-05-31
                        通知
                        正文。
                        """).read();

        assertThat(result.codes()).containsExactly("published-before-written", "lapses-before-effect");
    }

    @Test
    void aDocumentCalledValidAfterItLapsedIsTakenAndTheContradictionTold() {
        Uploads.Result result = uploads()
                .with("a.txt", "发布机构 | 明州市民政局 | 成文日期 | 2018-05-02\n失效日期 | 2023-05-01 | 有效性 | 有效\n通知\n正文。\n")
                .read();

        assertThat(result.only().lapsesOn()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(result.codes()).containsExactly("validity-contradicts-dates");
    }

    private Uploads uploads() {
        return new Uploads(folder);
    }
}
