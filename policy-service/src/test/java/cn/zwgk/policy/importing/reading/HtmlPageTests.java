package cn.zwgk.policy.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTests {

    private static final String PAGE = """
            <html><head><meta charset="utf-8"><title>关于某事的通知-明州市民政局</title>
            <meta name="ArticleTitle" content="关于某事的通知"><meta name="PubDate" content="2024-03-05 10:30">
            <meta name="ContentSource" content="明州市民政局"></head>
            <body><nav>首页</nav>
            <table><tr><td>索 引 号:</td><td>X/2024-00009</td><td>成文日期:</td><td>2024年3月1日</td></tr>
            <tr><td>文号:</td><td>明民发〔2024〕3号</td><td>有效性:</td><td></td></tr></table>
            <div id="zoom"><p>各区民政局:</p><p>一、总体要求</p><table><tr><td>区</td><td>标准</td></tr></table>
            <p onclick="steal()">正文。<a href="javascript:alert(1)">点</a></p><script>alert(1)</script></div>
            <footer>版权</footer></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void metadataComeFromMetaElementsAndFromTheTable() {
        ReadDocument document = new Uploads(folder).with("a.html", PAGE).read().only();

        assertThat(document.title()).isEqualTo("关于某事的通知");
        assertThat(document.indexNumber()).isEqualTo("X/2024-00009");
        assertThat(document.documentNumber()).isEqualTo("明民发〔2024〕3号");
        assertThat(document.publishedAt()).isEqualTo(Instant.parse("2024-03-05T02:30:00Z"));
        assertThat(document.validity()).isNull();
    }

    @Test
    void theBodyIsTheTextWithoutFurnitureAndScripts() {
        Uploads.Result result = new Uploads(folder).with("a.html", PAGE).read();

        assertThat(result.only().plainText()).isEqualTo("各区民政局:\n一、总体要求\n区 标准\n正文。点");
        assertThat(result.only().bodyHtml()).doesNotContain("<script", "首页", "索 引 号");
        assertThat(result.codes()).containsExactly("active-content-removed");
    }

    @Test
    void theEncodingIsFoundByTheBytesAndNotByWhatThePageSays() {
        ReadDocument document = new Uploads(folder)
                .with("a.htm", PAGE, Charset.forName("GB18030"))
                .read()
                .only();

        assertThat(document.issuingBody()).isEqualTo("明州市民政局");
    }

    @Test
    void aPageOfElementsInElementsWithoutEndIsRefused() {
        String page = "<html><body>" + "<div>".repeat(400) + "底";

        assertThat(new Uploads(folder).with("a.html", page).read().codes()).containsExactly("html-too-deep");
    }

    @Test
    void aBadDateIsNamedWithItsLine() {
        String page = PAGE.replace("2024年3月1日", "二月三十");

        assertThat(new Uploads(folder).with("a.html", page).read().problems())
                .filteredOn(Problem::refuses)
                .extracting(problem -> problem.place().line() + " " + problem.code())
                .containsExactly("5 date-unreadable");
    }
}
