package cn.zwgk.policy.push;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.push.LibraryDesk.TARGETS;
import static cn.zwgk.policy.push.LibraryDesk.library;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.document.Sha256;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class LibraryTargetTests {

    private final Api api;
    private final Desk desk;
    private final LibraryDesk libraries;
    private final JdbcClient database;
    private final JsonMapper json;
    private final Path drops;

    LibraryTargetTests(
            Api api,
            MovableTime time,
            JdbcClient database,
            JsonMapper json,
            @Value("${zwgk.outgoing.drop-dir}") Path drops) {
        this.api = api;
        this.desk = new Desk(api);
        this.libraries = new LibraryDesk(api, time);
        this.database = database;
        this.json = json;
        this.drops = drops;
    }

    @Test
    void theSecretIsSealedAndNeverShownAgain() {
        try (StandInLibrary library = new StandInLibrary()) {
            Answer created = api.post(TARGETS, library(library.channel(), StandInLibrary.SECRET), Person.WUTING);
            assertThat(created.status()).as(created.text()).isEqualTo(201);
            assertThat(created.node("paused").asBoolean())
                    .as("until it is tested")
                    .isTrue();
            assertThat(created.at("secretSetAt")).isNotEmpty();
            Answer read = api.get(TARGETS + "/" + created.at("id"), Person.YUNWEI);
            assertThat(created.text()
                            + read.text()
                            + api.get(TARGETS, Person.WUTING).text())
                    .doesNotContain(StandInLibrary.SECRET);
            byte[] kept = database.sql("select secret from library_target where id = ?")
                    .param(UUID.fromString(created.at("id")))
                    .query((row, number) -> row.getBytes(1))
                    .single();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(StandInLibrary.SECRET);
            assertThat(api.get(TARGETS, Person.CHENJING).status()).isEqualTo(403);
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> channel = new HashMap<>();
        channel.put("type", "REST");
        channel.put("tokenUrl", "http://library.example.cn/token");
        channel.put("clientId", "");
        channel.put("publishUrl", "https://10.0.0.8/documents");
        channel.put("validityUrl", "ftp://library.example.cn/");
        channel.put("withdrawUrl", "https://[::1]/documents");
        channel.put("lookupUrl", "https://library.example.cn/documents");
        Map<String, Object> input = library(channel, "secret-secret");
        input.put(
                "mapping",
                Map.of(
                        "names", Map.of("TITLE", "the title", "SUMMARY", "url"),
                        "kindCodes", Map.of("NOTICE", "01")));
        Answer refused = api.post(TARGETS, input, Person.WUTING);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons())
                .contains(
                        "address-not-https",
                        "address-private",
                        "lookup-without-index-number",
                        "client-id-missing",
                        "mapping-name-malformed",
                        "mapping-name-twice",
                        "mapping-codes-incomplete");
    }

    @Test
    void theConnectionIsTestedWithoutSendingAnything() {
        try (StandInLibrary library = new StandInLibrary()) {
            String good = libraries.running(library(library.channel(), StandInLibrary.SECRET));
            assertThat(libraries.act(good, "test", null).node("reached").asBoolean())
                    .isTrue();
            String wrong = libraries.running(library(library.channel(), "another-secret"));
            Answer failed = libraries.act(wrong, "test", null);
            assertThat(failed.at("code")).isEqualTo("token-refused");
            assertThat(failed.at("message")).contains("密钥");
            assertThat(library.told()).isEmpty();
            pause(good, wrong);
        }
    }

    @Test
    void theLibraryGetsItInItsOwnWordsAndOnlyWhatItWants() {
        String plan = desk.published(withKind(notice(title("规划")), "PLAN"));
        String notice = desk.published(notice(title("通知")));
        try (StandInLibrary library = new StandInLibrary()) {
            Map<String, Object> input = library(library.channel(), StandInLibrary.SECRET);
            input.put("kinds", List.of("PLAN"));
            String target = libraries.running(input);
            assertThat(libraries
                            .act(target, "backfill", null)
                            .node("deliveries")
                            .asInt())
                    .isPositive();
            assertThat(libraries
                            .act(target, "backfill", null)
                            .node("deliveries")
                            .asInt())
                    .as("a second time")
                    .isZero();
            libraries.await(target, plan, "RECEIVED");
            assertThat(libraries.delivery(target, notice).isMissingNode()).isTrue();
            String later = desk.published(notice(title("通知")));
            JsonNode leftOut = libraries.await(target, later, "WILL_NOT_SEND");
            assertThat(leftOut.path("reason").asString()).isEqualTo("kind-not-selected");
            pause(target);
        }
        Answer preview = api.post(
                TARGETS + "/previews",
                Map.of(
                        "documentId",
                        plan,
                        "mapping",
                        Map.of(
                                "names", Map.of("TITLE", "meta.wjbt", "BODY_TEXT", ""),
                                "topicCodes", Map.of("养老机构", "YL-01"),
                                "constants", Map.of("siteCode", "3302000001"))),
                Person.WUTING);
        assertThat(preview.at("meta/wjbt")).startsWith("规划");
        assertThat(preview.at("topics/0")).isEqualTo("YL-01");
        assertThat(preview.at("siteCode")).isEqualTo("3302000001");
        assertThat(preview.node("bodyText").isMissingNode()).isTrue();
    }

    @Test
    void whatIsNotDisclosedProactivelyNeverLeaves() {
        try (StandInLibrary library = new StandInLibrary()) {
            String target = libraries.running(library(library.channel(), StandInLibrary.SECRET));
            String secret = desk.publishedFor(Person.LIUMIN, title("定向公开的通知"));
            String open = desk.published(notice(title("通知")));
            libraries.await(target, open, "RECEIVED");
            libraries.act(target, "backfill", null);
            assertThat(libraries.delivery(target, secret).isMissingNode()).isTrue();
            assertThat(api.post(TARGETS + "/previews", Map.of("documentId", secret), Person.WUTING)
                            .status())
                    .isEqualTo(404);
            pause(target);
        }
    }

    @Test
    void whatHappensDuringAPauseFollowsAndTheDocumentKnowsItsLibraries() {
        try (StandInLibrary library = new StandInLibrary()) {
            String target = libraries.running(library(library.channel(), StandInLibrary.SECRET));
            assertThat(api.post(TARGETS + "/" + target + "/acts/pause", Map.of(), Person.WUTING)
                            .code())
                    .isEqualTo("reason-missing");
            pause(target);
            String document = desk.published(notice(title("通知")));
            assertThat(libraries.delivery(target, document).path("state").asString())
                    .isEqualTo("WAITING");
            libraries.act(target, "resume", null);
            libraries.await(target, document, "RECEIVED");
            Answer panel = api.get(TARGETS + "/documents/" + document, Person.CHENJING);
            assertThat(panel.body()
                            .valueStream()
                            .filter(each -> each.path("targetId").asString().equals(target))
                            .map(each -> each.path("receiptNumber").asString()))
                    .singleElement()
                    .matches(number -> number.startsWith("WJK-"));
            Answer overview = api.get(TARGETS + "/" + target, Person.WUTING);
            assertThat(overview.node("received").asInt()).isPositive();
            assertThat(overview.node("onTheirWay").asInt()).isZero();
            assertThat(overview.at("lastReceivedAt")).isNotEmpty();
            pause(target);
        }
    }

    @Test
    void aSignedPackageLiesInTheFolderCompleteAndItsReceiptIsFoundThere() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        String folder = "city-" + UUID.randomUUID().toString().substring(0, 8);
        String target = libraries.running(library(
                Map.of("type", "FILE_DROP", "folder", folder, "signature", "ED25519", "receiptsExpected", true), pem));
        assertThat(libraries.act(target, "test", null).node("reached").asBoolean())
                .isTrue();
        String document = desk.published(notice(title("通知")));
        JsonNode sent = libraries.await(target, document, "SENT");

        Path drop = drops.resolve(folder);
        String name = sent.path("indexNumber").asString().replace("/", "%2F");
        Path parcel = drop.resolve("outgoing")
                .resolve(name + "_v" + sent.path("wantedVersion").asLong() + "_PUBLISH");
        byte[] manifest = Files.readAllBytes(parcel.resolve("manifest.json"));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(keys.getPublic());
        signature.update(manifest);
        assertThat(signature.verify(Base64.getDecoder().decode(Files.readString(parcel.resolve("manifest.sig")))))
                .isTrue();
        for (JsonNode file : json.readTree(manifest).path("files")) {
            byte[] content = Files.readAllBytes(parcel.resolve(file.path("name").asString()));
            assertThat(Sha256.of(content)).isEqualTo(file.path("sha256").asString());
        }
        assertThat(Files.readString(parcel.resolve("body.html"))).contains("总体要求");

        Files.createDirectories(drop.resolve("receipts"));
        Files.writeString(
                drop.resolve("receipts").resolve(name + ".json"),
                json.writeValueAsString(Map.of(
                        "receiptNumber",
                        "SJ-77",
                        "indexNumber",
                        sent.path("indexNumber").asString(),
                        "version",
                        sent.path("wantedVersion").asLong())));
        JsonNode received = libraries.awaitThroughTheDays(target, document, "RECEIVED");
        assertThat(received.path("receiptNumber").asString()).isEqualTo("SJ-77");
        pause(target);
    }

    @Test
    void aPackageThatIsItsOwnReceiptIsCalledByTheIndexNumberAsPeopleReadIt() {
        String folder = "city-" + UUID.randomUUID().toString().substring(0, 8);
        String target = libraries.running(library(
                Map.of("type", "FILE_DROP", "folder", folder, "signature", "HMAC_SHA256", "receiptsExpected", false),
                "secret-secret"));
        String document = desk.published(notice(title("通知")));

        JsonNode received = libraries.await(target, document, "RECEIVED");

        String index = received.path("indexNumber").asString();
        String label = "_v" + received.path("wantedVersion").asLong() + "_PUBLISH";
        assertThat(index).contains("/");
        assertThat(received.path("receiptNumber").asString()).isEqualTo(index + label);
        assertThat(drops.resolve(folder).resolve("outgoing").resolve(index.replace("/", "%2F") + label))
                .as("no slash in the name of a folder")
                .isDirectory();
        pause(target);
    }

    @Test
    void theListIsTakenAwayAsASheetWithEverythingThatTheFilterFinds() throws Exception {
        String folder = "city-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> input = library(
                Map.of("type", "FILE_DROP", "folder", folder, "signature", "HMAC_SHA256", "receiptsExpected", false),
                "secret-secret");
        input.put("kinds", List.of("NOTICE"));
        String target = libraries.running(input);
        String formula = title("=1+1 的通知");
        String first = desk.published(notice(formula));
        String second = desk.published(notice(title("通知")));
        String other = desk.published(withKind(notice(title("规划")), "PLAN"));
        libraries.await(target, first, "RECEIVED");
        JsonNode received = libraries.await(target, second, "RECEIVED");
        libraries.await(target, other, "WILL_NOT_SEND");
        pause(target);

        List<Row> all = rows(target, "&sort=title");
        List<Row> leftOut = rows(target, "&state=WILL_NOT_SEND");

        assertThat(all).hasSize(4);
        assertThat(all.getFirst().getCellText(0)).isEqualTo("文件");
        assertThat(all.get(1).getCellText(0)).as("sorted as the list, and text").isEqualTo(formula);
        assertThat(all)
                .anySatisfy(row -> assertThat(row.getCellText(7))
                        .isEqualTo(received.path("receiptNumber").asString()));
        assertThat(leftOut).hasSize(2);
        assertThat(leftOut.get(1).getCellText(4)).isEqualTo("不在推送的种类之内");
        String export = TARGETS + "/deliveries/export.xlsx";
        assertThat(api.get(export, Person.CHENJING).status()).isEqualTo(403);
        assertThat(api.get(export).status()).isEqualTo(401);
        assertThat(api.get(export + "?sort=secret", Person.WUTING).code()).isEqualTo("sort-not-supported");
    }

    private List<Row> rows(String target, String query) throws IOException {
        byte[] sheet = RestClient.create()
                .get()
                .uri(URI.create(api.address() + TARGETS + "/deliveries/export.xlsx?target=" + target + query))
                .headers(headers -> headers.setBearerAuth(Tokens.of(Person.WUTING)))
                .retrieve()
                .body(byte[].class);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return workbook.getFirstSheet().read();
        }
    }

    @Test
    void aFolderThatLeadsOutIsRefused() {
        Map<String, Object> input = library(
                Map.of("type", "FILE_DROP", "folder", "../keys", "signature", "HMAC_SHA256", "receiptsExpected", false),
                "secret-secret");
        assertThat(api.post(TARGETS, input, Person.WUTING).code()).isEqualTo("drop-folder-malformed");
    }

    private void pause(String... targets) {
        for (String target : targets) {
            libraries.act(target, "pause", Map.of("reason", "测试"));
        }
    }

    private static Map<String, Object> withKind(Map<String, Object> draft, String kind) {
        draft.put("kind", kind);
        return draft;
    }
}
