package cn.zwgk.policy.importing;

import static cn.zwgk.policy.importing.ImportDesk.IMPORTS;
import static cn.zwgk.policy.importing.ImportDesk.counts;
import static cn.zwgk.policy.importing.ImportDesk.json;
import static cn.zwgk.policy.importing.ImportDesk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@ServiceTest
class ImportTests {

    private final Api api;
    private final ImportDesk desk;
    private final Path files;

    ImportTests(Api api, @Value("${zwgk.files-dir}") Path files) {
        this.api = api;
        this.desk = new ImportDesk(api);
        this.files = files;
    }

    @Test
    void aTextKeepsItsNumberAndItsDatesAndIsInForce() {
        String number = "1233020000000000MZ/2024-" + unique();
        Answer job = desk.imported("要点.txt", headed(number, "2024年政务公开工作要点"));

        assertThat(counts(job)).isEqualTo("COMPLETED 1: 1+0=0-0");
        Answer document = api.get("/api/v1/documents/by-index-number?value=" + encoded(number));
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.at("title")).isEqualTo("2024年政务公开工作要点");
        assertThat(document.at("writtenOn")).isEqualTo("2024-07-26");
        assertThat(document.at("validity")).isEqualTo("IN_FORCE");
        assertThat(document.at("body")).contains("一、提高公开质量");
    }

    @Test
    void importingAgainDoublesNothingAndAChangedTextIsRevised() {
        String number = "1233020000000000MZ/2024-" + unique();
        String text = headed(number, "关于重复导入的通知");

        desk.imported("a.txt", text);
        assertThat(counts(desk.imported("b.txt", text))).isEqualTo("COMPLETED 1: 0+0=1-0");
        assertThat(counts(desk.imported("a.txt", text + "二、补充一条\n"))).isEqualTo("COMPLETED 1: 0+1=0-0");
        assertThat(api.get("/api/v1/documents/by-index-number?value=" + encoded(number))
                        .at("body"))
                .contains("二、补充一条");
    }

    @Test
    void whatIsNoLongerProactiveAtItsSourceIsRefusedAndStaysAsItIs() {
        String title = "改为依申请公开" + unique();
        String line = json(title, "2024-01-02");
        desk.imported("a.jsonl", line);

        Answer job = desk.imported("b.jsonl", line.replace("\"body\"", "\"disclosureMode\":\"依申请公开\",\"body\""));

        assertThat(desk.problems(job)).containsExactly("b.jsonl:1 not-proactive");
        assertThat(api.get("/api/v1/documents?q=" + encoded(title)).at("total")).isEqualTo("1");
    }

    @Test
    void aDryRunTellsEveryProblemByFileAndLineAndChangesNothing() {
        String number = "1233020000000000MZ/2024-" + unique();
        String lines = json("甲" + number, "2024-01-02") + "{\"title\":\"无机关\"\n" + json("乙" + number, "2024-02-31");

        Answer job = desk.dryRun("a.jsonl", lines);

        assertThat(counts(job)).isEqualTo("COMPLETED 3: 1+0=0-2");
        assertThat(desk.problems(job)).containsExactly("a.jsonl:2 json-malformed", "a.jsonl:3 date-unreadable");
        assertThat(counts(desk.dryRun("a.jsonl", lines))).isEqualTo("COMPLETED 3: 1+0=0-2");
        assertThat(api.get("/api/v1/documents?q=" + encoded("甲" + number)).at("total"))
                .isEqualTo("0");
    }

    @Test
    void whatIsWrongIsSaidInChinese() {
        Answer job = desk.dryRun("坏.txt", "发布机构 | 明州市民政局 | 成文日期 | 2024-02-30\n通知\n正文。\n");

        Answer problems = api.get(IMPORTS + "/" + job.at("id") + "/problems", Person.WUTING);
        assertThat(problems.at("items/0/message")).isEqualTo("“成文日期”写的是“2024-02-30”,不是日期,或者没有这一天。");
        assertThat(problems.at("items/0/severityName")).isEqualTo("未导入");
        assertThat(problems.at("total")).isEqualTo("1");
    }

    @Test
    void olderVersionsOfATitleAreAmended() {
        String title = "某某条例" + unique();
        String mapping = "name: laws\nconstants: {kind: LAW}\nversions: {sameBy: title, undatedAreOldest: true}\n";

        desk.imported("laws.jsonl", json(title, "2015-03-01") + json(title, "2024-05-01"), mapping);

        Answer list = api.get("/api/v1/documents?sort=writtenOn,asc&q=" + encoded(title));
        assertThat(list.at("total")).isEqualTo("2");
        assertThat(list.at("items/0/writtenOn") + list.at("items/0/validity")).isEqualTo("2015-03-01AMENDED");
        assertThat(list.at("items/1/writtenOn") + list.at("items/1/validity")).isEqualTo("2024-05-01IN_FORCE");
    }

    @Test
    void theSameDocumentTwiceInOneUploadIsTakenOnce() {
        String line = json("重复" + unique(), "2024-01-02");

        Answer job = desk.imported("a.jsonl", line + line);

        assertThat(counts(job)).isEqualTo("COMPLETED 2: 1+0=0-1");
        assertThat(desk.problems(job)).containsExactly("a.jsonl:2 twice-in-upload");
    }

    @Test
    void aDocumentThatTheLibraryRefusesIsNamedAndDoesNotHoldUpTheOthers() {
        String word = unique();
        desk.imported("a.jsonl", json("先到" + word, "2023-01-02"));
        String number = api.get("/api/v1/documents?q=" + encoded("先到" + word)).at("items/0/indexNumber");
        String taken =
                "{\"title\":\"后到\",\"issuingBody\":\"局\",\"writtenOn\":\"2023-01-02\",\"indexNumber\":\"%s\",\"body\":\"正文\"}\n"
                        .formatted(number);

        Answer job = desk.imported("b.jsonl", json("甲" + word, "2023-01-02") + taken + json("乙" + word, "2023-01-02"));

        assertThat(counts(job)).isEqualTo("COMPLETED 3: 2+0=0-1");
        assertThat(desk.problems(job)).containsExactly("b.jsonl:2 index-number-taken");
        assertThat(api.get(IMPORTS + "/" + job.at("id") + "/problems", Person.WUTING)
                        .at("items/0/message"))
                .contains(number);
    }

    @Test
    void onlyTheOpennessOfficeImports() {
        assertThat(desk.send(Person.CHENJING, "a.txt", "x", false, null).status())
                .isEqualTo(403);
        assertThat(desk.send(null, "a.txt", "x", false, null).status()).isEqualTo(401);
        assertThat(api.get(IMPORTS, Person.YUNWEI).status()).isEqualTo(200);
        assertThat(api.get(IMPORTS, Person.CHENJING).status()).isEqualTo(403);
    }

    @Test
    void aMappingThatCannotBeReadIsRefusedAtOnce() {
        Answer answer = desk.send(Person.WUTING, "a.jsonl", "{}", false, "fields: {Titel: a}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).containsExactly("mapping-field-unknown");
        assertThat(answer.at("detail")).contains("Titel");
    }

    @Test
    void uploadedFilesAreGoneWhenTheImportIsDone() {
        Answer job = desk.imported("a.jsonl", json("文件" + unique(), "2024-01-02"));

        assertThat(Files.exists(files.resolve("imports").resolve(job.at("id")))).isFalse();
        assertThat(job.at("files/0/name")).isEqualTo("a.jsonl");
    }

    @Test
    void aFinishedImportCannotBeResumedAndAnUnknownOneIsNotFound() {
        Answer job = desk.imported("a.jsonl", json("完成" + unique(), "2024-01-02"));

        assertThat(api.post(IMPORTS + "/" + job.at("id") + "/resume", null, Person.WUTING)
                        .code())
                .isEqualTo("import-completed");
        assertThat(api.get(IMPORTS + "/" + UUID.randomUUID(), Person.WUTING).status())
                .isEqualTo(404);
    }

    private static String headed(String number, String title) {
        return """
                索 引 号 | %s | 公开方式 | 主动公开
                发布机构 | 明州市民政局 | 组配分类 | 政务公开工作推进
                成文日期 | 2024-07-26 | 失效日期 | |
                有效性 |
                %s
                一、提高公开质量
                """.formatted(number, title);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
