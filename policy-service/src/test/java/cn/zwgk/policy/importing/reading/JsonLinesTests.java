package cn.zwgk.policy.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTests {

    private static final String LAWS = """
            name: laws
            fields: {sourceId: id, title: title, writtenOn: date, issuingBody: category, body: text}
            bodyFormat: markdown
            constants: {kind: LAW, disclosureMode: 主动公开}
            values:
              issuingBody: {行政法规: 国务院, "*": 有关机关}
            versions: {sameBy: title, undatedAreOldest: true}
            """;

    @TempDir
    private Path folder;

    @Test
    void aMappingNamesFieldsConstantsAndTranslations() {
        ReadDocument law = new Uploads(folder)
                .mappedBy(LAWS)
                .with("laws.jsonl", """
                        {"id":"law-1","title":"某条例","date":"2020-05-14","category":"行政法规","text":"## 第一章  总则\\n\\n第一条 为了规范。\\n\\n### 第一节  一般规定"}
                        """)
                .read()
                .only();

        assertThat(law.sourceKey()).isEqualTo("laws:law-1");
        assertThat(law.issuingBody()).isEqualTo("国务院");
        assertThat(law.kind()).isEqualTo("LAW");
        assertThat(law.writtenOn()).isEqualTo(LocalDate.of(2020, 5, 14));
        assertThat(law.bodyHtml()).contains("<h2>第一章  总则</h2>", "<p>第一条 为了规范。</p>", "<h3>第一节  一般规定</h3>");
        assertThat(law.plainText()).doesNotContain("#");
    }

    @Test
    void pathsGoIntoObjectsAndFindKeysWrittenWithSpaces() {
        ReadDocument document =
                new Uploads(folder).mappedBy("""
                        fields: {title: meta.标题, indexNumber: meta.索引号, writtenOn: meta.成文日期, topics: meta.主题分类, issuingBody: issuer, body: text}
                        dateFormats: [yyyy年MM月dd日]
                        """).with("a.jsonl", """
                        {"issuer":"国务院","meta":{"标  题":"意见","索 引 号":"000014349/2019-00007","成文日期":"2019年01月27日","主题分类":"市场监管、安全生产监管\\\\工商"},"text":"正文。"}
                        """).read().only();

        assertThat(document.indexNumber()).isEqualTo("000014349/2019-00007");
        assertThat(document.writtenOn()).isEqualTo(LocalDate.of(2019, 1, 27));
        assertThat(document.topics()).containsExactly("市场监管", "安全生产监管", "工商");
    }

    @Test
    void withoutAMappingKeysAndChineseLabelsAreFound() {
        Uploads.Result result = new Uploads(folder).with("a.jsonl", """
                        {"title":"甲通知","issuingBody":"明州市民政局","writtenOn":"2025-01-02","body":"<p>一</p><p>二</p>","topics":["慈善","社会组织"]}
                        {"标题":"乙通知","发布机构":"明州市民政局","成文日期":"2025/1/3","正文":"内容。"}
                        """).read();

        assertThat(result.documents()).extracting(ReadDocument::title).containsExactly("甲通知", "乙通知");
        assertThat(result.documents().getFirst().topics()).containsExactly("慈善", "社会组织");
        assertThat(result.documents().getFirst().plainText()).isEqualTo("一\n二");
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() {
        Uploads.Result result = new Uploads(folder).with("a.jsonl", """
                        {"标题":"甲","发布机构":"局","成文日期":"2025-01-03","正文":"内容。"}

                        {"标题":"乙","发布机
                        ["不是对象"]
                        {"标题":"丙","发布机构":"局","成文日期":"2025-01-03","正文":"内容。"}
                        """).read();

        assertThat(result.documents()).extracting(ReadDocument::title).containsExactly("甲", "丙");
        assertThat(result.problems())
                .extracting(problem -> problem.place().line() + " " + problem.code())
                .containsExactly("3 json-malformed", "4 json-not-an-object");
    }

    @Test
    void aLineWithoutEndIsNotKeptInMemory() {
        Uploads.Result result = new Uploads(folder)
                .limitedTo(new Limits(1000, 1 << 20, 1 << 20, 200, 1 << 20, 10, 2, 100))
                .with(
                        "a.jsonl",
                        "{\"标题\":\"" + "长".repeat(5000) + "\"}\n{\"标题\":\"短\",\"发布机构\":\"局\",\"正文\":\"内容。\"}\n")
                .read();

        assertThat(result.codes()).containsExactly("line-too-long", "written-on-missing");
        assertThat(result.only().title()).isEqualTo("短");
    }

    @Test
    void aCompressedFileIsReadLikeAPlainOne() {
        byte[] packed = Uploads.gzip("{\"标题\":\"甲\",\"发布机构\":\"局\",\"成文日期\":\"2025-01-03\",\"正文\":\"内容。\"}\n");

        assertThat(new Uploads(folder).with("a.jsonl.gz", packed).read().only().title())
                .isEqualTo("甲");
    }

    @Test
    void aTruncatedCompressedFileIsRefused() {
        byte[] packed = Uploads.gzip("{\"标题\":\"甲\"}\n".repeat(500));

        assertThat(new Uploads(folder)
                        .with("a.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length / 2))
                        .read()
                        .codes())
                .containsExactly("gzip-damaged");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}\n";

        assertThat(new Uploads(folder).with("a.jsonl", deep).read().codes()).containsExactly("json-malformed");
    }
}
