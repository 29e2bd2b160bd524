package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeTextTests {

    @Test
    void theCellsOfASheetStandInTheirRowsAndColumns() {
        WholeText sheet = WholeText.of(List.of(
                new Passage("工作表“名单”A1", false, "姓名"),
                new Passage("工作表“名单”C1", false, "金额"),
                new Passage("工作表“名单”隐藏行A2", true, "李小明"),
                new Passage("工作表“名单”隐藏行C2", true, "1200\n元"),
                new Passage("工作表“底稿”B1", false, "另一张")));
        assertThat(sheet.text()).isEqualTo("\n姓名\t\t金额\n李小明\t\t1200 元\n\t另一张");
        assertThat(sheet.at(sheet.text().indexOf("1200")).place()).isEqualTo("工作表“名单”隐藏行C2");
        assertThat(sheet.at(sheet.text().indexOf("李小明")).hidden()).isTrue();
    }

    @Test
    void whatIsNoSheetStandsLineByLine() {
        WholeText text = WholeText.of(List.of(new Passage("第1页", false, "联系人"), new Passage("第2页", false, "李小明")));
        assertThat(text.text()).isEqualTo("\n联系人\n李小明");
        assertThat(text.at(0).place()).isEmpty();
    }
}
