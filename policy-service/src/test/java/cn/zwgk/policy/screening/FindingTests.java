package cn.zwgk.policy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.files.Passage;
import cn.zwgk.files.WholeText;
import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTests {

    @Test
    void aPlaceIsCountedAsABrowserCounts() {
        String html = "<p>公示：</p><p>电话<b>138</b>00005678</p>";
        Finding found = DraftFindings.inBody(html).getFirst();
        assertThat(PlainBody.of(html).substring(found.start(), found.start() + found.length()))
                .isEqualTo("13800005678");
    }

    @Test
    void theSameWordsTwiceOnALineAreTwoFindings() {
        List<Finding> found = DraftFindings.inBody("<p>电话13800005678，手机13800005678</p>");
        assertThat(found).hasSize(2).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheChosenFindingIsMasked() {
        String html = "<p>电话13800005678</p><p>手机<b>139</b>00005678</p>";
        List<Finding> found = DraftFindings.inBody(html);
        assertThat(DraftFindings.masked(html, List.of(found.get(1).id())))
                .isEqualTo("<p>电话13800005678</p><p>手机<b>139</b>******78</p>");
    }

    @Test
    void aColumnOfASheetKeepsItsHeading() {
        WholeText sheet = WholeText.of(List.of(
                new Passage("工作表“名单”A1", false, "姓名"),
                new Passage("工作表“名单”C1", false, "身份证号"),
                new Passage("工作表“名单”A2", false, "张三丰"),
                new Passage("工作表“名单”C2", true, "11010519491231002X")));
        assertThat(TextScreen.sightings(sheet.text()))
                .extracting(Sighting::text)
                .containsExactly("张三丰", "11010519491231002X");
        assertThat(sheet.at(sheet.text().indexOf("1101")).place()).isEqualTo("工作表“名单”C2");
        assertThat(sheet.at(sheet.text().indexOf("1101")).hidden()).isTrue();
    }
}
