package cn.zwgk.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentBodyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">看</a>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>body{display:none}</style>",
                "<form action=\"https://example.org\"><input name=a></form>",
                "<svg onload=alert(1)></svg>",
                "<p style=\"position:fixed\" id=\"app\" class=\"x\">字</p>"
            })
    void nothingThatActsOrDisguisesGetsThrough(String html) {
        assertThat(DocumentBody.of(html).html())
                .doesNotContain(
                        "script", "onerror", "onload", "javascript:", "iframe", "style", "form", "id=\"app\"", "class");
    }

    @Test
    void tablesAndPicturesStay() {
        String html =
                "<table><tr><td colspan=\"2\">标准</td></tr></table><img src=\"https://example.org/a.png\" alt=\"图\">";
        assertThat(DocumentBody.of(html).html()).contains("<td colspan=\"2\">标准</td>", "alt=\"图\"");
    }

    @Test
    void articlesGetAnchorsFromTheirNumbers() {
        String html = DocumentBody.of("<h2>第一章 总则</h2><p>第一条 为了规范服务。</p><p>第二十三条　附则。</p>" + "<p>第二十三条之一 补充。</p>")
                .html();
        assertThat(Jsoup.parse(html).select("[id]").eachAttr("id"))
                .containsExactly("zhang-1", "tiao-1", "tiao-23", "tiao-23z1");
    }

    @Test
    void numberedHeadingsGetAnchorsFromTheirPath() {
        String html = DocumentBody.of("<p>一、总体要求</p><p>（一）指导思想</p><p>1.加强公开。</p><p>2.推进。</p><p>二、任务</p><p>(一)内容</p>")
                .html();
        assertThat(Jsoup.parse(html).select("[id]").eachAttr("id"))
                .containsExactly("xu-1", "xu-1-1", "xu-1-1-1", "xu-1-1-2", "xu-2", "xu-2-1");
    }

    @Test
    void aNumberThatComesTwiceLeadsToTwoPlaces() {
        String html = DocumentBody.of("<p>第一条 办法</p><p>附件</p><p>第一条 细则</p>").html();
        assertThat(Jsoup.parse(html).select("[id]").eachAttr("id")).containsExactly("tiao-1", "fu-1", "fu-1-tiao-1");
    }

    @Test
    void anAnchorStaysWhenTheBodyIsTakenInAgain() {
        DocumentBody once = DocumentBody.of("<p>第一条 办法</p><p>（一）范围</p>");
        assertThat(DocumentBody.of(once.html())).isEqualTo(once);
    }

    @Test
    void anAmountAtTheStartOfALineIsNoClause() {
        assertThat(DocumentBody.of("<p>1.5万元以上的项目</p>").html()).doesNotContain("id=");
    }

    @Test
    void thePlainTextHasALineForEachBlock() {
        assertThat(DocumentBody.of("<p>第一条</p><ul><li>甲</li><li>乙</li></ul>").plainText())
                .isEqualTo("第一条\n甲\n乙");
    }
}
