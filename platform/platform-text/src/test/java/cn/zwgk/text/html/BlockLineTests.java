package cn.zwgk.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BlockLineTests {

    @Test
    void everyBlockAndEveryCellHasALineOfItsOwn() {
        assertThat(BlockLine.wordsOf(
                        "<p>甲<b>乙</b></p><ul><li>丙</li></ul><table><tr><td>丁</td><td>戊</td></tr></table>己<br>庚"))
                .containsExactly("甲乙", "丙", "丁", "戊", "己", "庚");
    }

    @Test
    void aLineKnowsItsBlock() {
        assertThat(BlockLine.of(
                        Jsoup.parseBodyFragment("<div><p>甲<em>乙</em></p></div>").body()))
                .singleElement()
                .satisfies(line -> assertThat(line.element().tagName()).isEqualTo("p"));
    }
}
