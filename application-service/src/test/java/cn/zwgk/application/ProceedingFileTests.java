package cn.zwgk.application;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 材料文件: the files of a proceeding's papers. */
@ServiceTest
class ProceedingFileTests {

    private static final String REGISTER = "/api/v1/proceedings/";
    private static final String NAME = "诸葛明远复议申请书.png";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    private String proceeding = "";
    private String paper = "";

    @BeforeEach
    void aProceedingWithAPaper() {
        time.set("2026-04-15T09:00");
        String theCase = new Applicants(api).submit("临时救助金发放明细").at("id");
        time.set("2026-04-28T10:00");
        proceeding = registered(theCase);
        paper = paperOf(proceeding);
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void aFileIsAddedListedAndDownloadedAndEachDownloadIsRecorded() {
        Answer added = add(proceeding, paper, NAME, Files.picture(), ZHENGWEI);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("papers/0/files/0/name")).isEqualTo(NAME);
        assertThat(added.at("papers/0/files/0/mediaType")).isEqualTo("image/png");
        assertThat(added.node("history").findValuesAsString("actName")).contains("上传材料文件");
        assertThat(added.node("history").toString()).doesNotContain("诸葛");

        String file = REGISTER + proceeding + "/files/" + added.at("papers/0/files/0/id");
        Answer shown = api.get(file, LINGUODONG);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.headers().getContentLength()).isEqualTo(Files.picture().length);
        assertThat(shown.headers().getFirst("Content-Disposition")).startsWith("attachment");
        assertThat(database.sql(
                                "select count(*) from audit_entry where act = 'proceeding.show-file' and subject_id = ?")
                        .param(proceeding)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(api.get(file, CHENJING).status()).isEqualTo(403);
        assertThat(api.get(file).status()).isEqualTo(401);
    }

    @Test
    void theSameFileTwiceIsOneAndContentAndNameRestSealed() {
        add(proceeding, paper, NAME, Files.picture(), ZHENGWEI);
        Answer twice = add(proceeding, paper, "另一个名字.png", Files.picture(), WUTING);
        assertThat(twice.node("papers/0/files")).hasSize(1);
        assertThat(database.sql("""
                        select count(*) from proceeding_file where position(:png in content) > 0
                            or position(:name in name) > 0
                        """)
                        .param("png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                        .param("name", "诸葛".getBytes(StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileAddedByMistakeIsTakenOutForAReasonBeforeTheProceedingIsClosed() {
        String file = add(proceeding, paper, NAME, Files.picture(), ZHENGWEI).at("papers/0/files/0/id");
        String remove = REGISTER + proceeding + "/files/" + file + "/acts/remove";
        assertThat(api.post(remove, Map.of(), ZHENGWEI).reasons()).containsExactly("reason-missing");
        assertThat(api.post(remove, Map.of("reason", "传错"), LINGUODONG).status())
                .isEqualTo(403);
        Answer removed = api.post(remove, Map.of("reason", "传错了案件"), ZHENGWEI);
        assertThat(removed.at("papers/0/files/0/removed")).isEqualTo("郑伟：传错了案件");
        assertThat(removed.text()).doesNotContain("诸葛明远复议申请书");
        assertThat(api.get(REGISTER + proceeding + "/files/" + file, ZHENGWEI).code())
                .isEqualTo("paper-file-removed");
        assertThat(api.post(remove, Map.of("reason", "再来一次"), ZHENGWEI).at("papers/0/files/0/removed"))
                .isEqualTo("郑伟：传错了案件");
        assertThat(database.sql(
                                "select count(*) from proceeding_file where id = ? and content is null and file_key is null")
                        .param(UUID.fromString(file))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsClosedKeepsItsFiles() {
        String file = add(proceeding, paper, NAME, Files.picture(), ZHENGWEI).at("papers/0/files/0/id");
        act("conclude", Map.of("on", "2026-04-28", "result", "OTHER", "consequence", "NONE"));
        act("fulfil", Map.of());
        assertThat(api.post(
                                REGISTER + proceeding + "/files/" + file + "/acts/remove",
                                Map.of("reason", "不想要了"),
                                ZHENGWEI)
                        .code())
                .isEqualTo("proceeding-not-editable");
        assertThat(add(proceeding, paper, "补充.pdf", "%PDF-1.4 补".getBytes(StandardCharsets.UTF_8), ZHENGWEI)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void hostileFilesAndIdsAreRefused() {
        assertThat(add(proceeding, paper, "a.exe", new byte[] {'M', 'Z', 0, 0}, ZHENGWEI)
                        .reasons())
                .containsExactly("attachment-type-refused");
        assertThat(add(proceeding, paper, "空.pdf", new byte[0], ZHENGWEI).reasons())
                .containsExactly("attachment-empty");
        assertThat(add(proceeding, UUID.randomUUID().toString(), NAME, Files.picture(), ZHENGWEI)
                        .code())
                .isEqualTo("proceeding-paper-not-found");
        assertThat(add(UUID.randomUUID().toString(), paper, NAME, Files.picture(), ZHENGWEI)
                        .code())
                .isEqualTo("proceeding-not-found");
        assertThat(add(proceeding, paper, NAME, Files.picture(), CHENJING).status())
                .isEqualTo(403);

        String other = registered(new Applicants(api).submit("另一件").at("id"));
        String foreign =
                add(other, paperOf(other), NAME, Files.picture(), ZHENGWEI).at("papers/0/files/0/id");
        assertThat(api.get(REGISTER + proceeding + "/files/" + foreign, ZHENGWEI)
                        .code())
                .isEqualTo("file-unknown");
        assertThat(api.post(
                                REGISTER + proceeding + "/files/" + foreign + "/acts/remove",
                                Map.of("reason", "别人的"),
                                ZHENGWEI)
                        .code())
                .isEqualTo("file-unknown");
        api.post(REGISTER + other + "/acts/strike-out", Map.of("reason", "误登记"), HANLEI);
        assertThat(add(other, paperOf(proceeding), NAME, Files.picture(), ZHENGWEI)
                        .code())
                .isEqualTo("proceeding-struck-out");
    }

    private String registered(String theCase) {
        return api.post(
                        "/api/v1/proceedings",
                        Map.ofEntries(
                                Map.entry("kind", "ADMINISTRATIVE_REVIEW"),
                                Map.entry("caseId", theCase),
                                Map.entry("body", "明州市人民政府"),
                                Map.entry("claimant", "诸葛明远"),
                                Map.entry("claimantRole", "APPLICANT"),
                                Map.entry("claim", "请求撤销答复，责令重新答复"),
                                Map.entry("simpleProcedure", false),
                                Map.entry("filedOn", "2026-04-20"),
                                Map.entry("copyReceivedOn", "2026-04-28"),
                                Map.entry("office", "法规科"),
                                Map.entry("handler", "韩磊")),
                        HANLEI)
                .at("line/id");
    }

    private String paperOf(String id) {
        return api.post(
                        REGISTER + id + "/papers",
                        Map.of("kind", "COMPLAINT", "title", "行政复议申请书副本", "dated", "2026-04-22", "incoming", true),
                        ZHENGWEI)
                .at("papers/0/id");
    }

    private void act(String act, Map<String, Object> body) {
        assertThat(api.post(REGISTER + proceeding + "/acts/" + act, body, HANLEI)
                        .status())
                .isEqualTo(200);
    }

    private Answer add(String id, String toPaper, String name, byte[] content, Person by) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return api.post(REGISTER + id + "/papers/" + toPaper + "/files", parts, by);
    }
}
