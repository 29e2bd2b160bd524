package cn.zwgk.policy.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTests {

    @TempDir
    private Path folder;

    @Test
    void quotedCellsMayHoldLineBreaksCommasAndQuotes() {
        Uploads.Result result = new Uploads(folder).with("a.csv", """
                        索引号,标题,发布机构,成文日期,正文
                        X/2024-00001,"关于""一老一小""的通知",局,2024-01-02,"第一行,
                        第二行。"
                        X/2024-00002,乙,局,2024-13-02,内容
                        """).read();

        assertThat(result.only().title()).isEqualTo("关于\"一老一小\"的通知");
        assertThat(result.only().plainText()).isEqualTo("第一行,\n第二行。");
        assertThat(result.problems())
                .extracting(problem -> problem.place().line() + " " + problem.code())
                .containsExactly("4 date-unreadable");
    }

    @Test
    void spreadsheetsInGbkWithSemicolonsOrTabsAreRead() {
        Charset gbk = Charset.forName("GBK");

        assertThat(new Uploads(folder)
                        .with("a.csv", "标题;发布机构;正文\n甲;局;内容\n", gbk)
                        .read()
                        .only()
                        .title())
                .isEqualTo("甲");
        assertThat(new Uploads(folder)
                        .with("a.tsv", "标题\t发布机构\t正文\n乙\t局\t内容\n", gbk)
                        .read()
                        .only()
                        .title())
                .isEqualTo("乙");
    }

    @Test
    void aRowOfOtherLengthIsNamedAndTheRestIsRead() {
        Uploads.Result result = new Uploads(folder)
                .with("a.csv", "标题,发布机构,成文日期,正文\n甲,局\n乙,局,2024-01-02,内容\n")
                .read();

        assertThat(result.codes()).containsExactly("csv-columns-differ");
        assertThat(result.only().title()).isEqualTo("乙");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheReadingWithAMessage() {
        Uploads.Result result = new Uploads(folder)
                .with("a.csv", "标题,发布机构,成文日期,正文\n甲,局,2024-01-02,内容\n\"乙,局,2024-01-02,内容\n")
                .read();

        assertThat(result.only().title()).isEqualTo("甲");
        assertThat(result.codes()).containsExactly("csv-malformed");
    }

    @Test
    void aTableWithoutAnyKnownColumnIsRefused() {
        assertThat(new Uploads(folder).with("a.csv", "a,b\n1,2\n").read().codes())
                .containsExactly("csv-no-known-column");
    }

    @Test
    void aMappingNamesTheColumns() {
        ReadDocument document = new Uploads(folder)
                .mappedBy("fields: {title: Name, body: Text}\nconstants: {issuingBody: 明州市民政局}")
                .with("a.csv", "Name,Text,标题\n甲,内容,别的\n")
                .read()
                .only();

        assertThat(document.title()).isEqualTo("甲");
        assertThat(document.issuingBody()).isEqualTo("明州市民政局");
    }
}
