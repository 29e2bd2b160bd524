package cn.zwgk.policy.screening;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** 条例 Art. 15: what stands in an attachment is published as much as the text is. */
@ServiceTest
class AttachmentScreeningTests {

    private static final String NUMBER = "11010519491231002X";

    private final Api api;
    private final Desk desk;

    AttachmentScreeningTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    @Test
    void whatAHiddenSheetHoldsStopsTheDraftAndIsNamedWithItsCell() throws IOException {
        String id = desk.draft(notice(title("公示"))).at("id");
        uploaded(id, "公示名单.xlsx", workbook());

        JsonNode finding = numberIn(findings(id));
        assertThat(finding.path("fileName").asString()).isEqualTo("公示名单.xlsx");
        assertThat(finding.path("place").asString())
                .contains("隐藏")
                .contains("底稿")
                .contains("B2");
        assertThat(findings(id).text()).as("nobody reads the number here").doesNotContain(NUMBER);
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        assertThat(desk.act(id, "submit", Person.CHENJING, null).reasons()).contains("personal-data-uncleared");
    }

    @Test
    void whatIsRedactedIsGoneFromTheFileThatTakesItsPlace() throws IOException {
        String id = desk.draft(notice(title("公示"))).at("id");
        String original = uploaded(id, "公示名单.xlsx", workbook());
        assertThat(unpacked(desk(id, original))).contains(NUMBER);
        List<String> all = findings(id)
                .node("findings")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();

        Answer redacted =
                api.post("/api/v1/drafts/" + id + "/findings/redactions", Map.of("findings", all), Person.CHENJING);

        assertThat(redacted.at("open")).as(redacted.text()).isEqualTo("0");
        String present = api.get("/api/v1/drafts/" + id, Person.CHENJING).at("attachments/0/id");
        assertThat(present).isNotEqualTo(original);
        assertThat(unpacked(desk(id, present))).doesNotContain(NUMBER, "张三丰").contains("低保对象公示");
    }

    @Test
    void aWorkbookOfTheOldKindIsRedactedAsWell() throws IOException {
        String id = desk.draft(notice(title("公示"))).at("id");
        uploaded(id, "公示名单.xls", oldWorkbook());
        List<String> all = findings(id)
                .node("findings")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
        assertThat(all).hasSize(2);

        Answer redacted =
                api.post("/api/v1/drafts/" + id + "/findings/redactions", Map.of("findings", all), Person.CHENJING);

        assertThat(redacted.at("open")).as(redacted.text()).isEqualTo("0");
        String present = api.get("/api/v1/drafts/" + id, Person.CHENJING).at("attachments/0/id");
        byte[] file = desk(id, present);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain(NUMBER);
        assertThat(new String(file, StandardCharsets.UTF_16LE)).doesNotContain(NUMBER, "张三丰");
        try (HSSFWorkbook opened = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(opened.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("姓名");
        }
    }

    @Test
    void aFileUnderASealIsNotTouchedAndKeepsTheDraftBackUntilItsFindingsAreDecided() throws IOException {
        String id = desk.draft(notice(title("公示"))).at("id");
        byte[] sealed = sealed(letter("身份证号" + NUMBER + "。"));
        String attachment = uploaded(id, "公示.docx", sealed);

        Answer findings = findings(id);

        assertThat(findings.at("sealed/0/advice")).contains("公示.docx", "电子签章", "重新签章后上传");
        JsonNode finding = numberIn(findings);
        assertThat(finding.path("redactable").asBoolean()).isFalse();
        Answer refused = api.post(
                "/api/v1/drafts/" + id + "/findings/redactions",
                Map.of("findings", List.of(finding.path("id").asString())),
                Person.CHENJING);
        assertThat(refused.code()).isEqualTo("file-sealed");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        assertThat(desk.act(id, "submit", Person.CHENJING, null).reasons()).contains("personal-data-uncleared");
        assertThat(desk(id, attachment)).as("as it was sealed").isEqualTo(sealed);
    }

    @Test
    void thePublicGetsTheFileWithoutWhoWroteIt() throws IOException {
        String id = desk.draft(notice(title("通知"))).at("id");
        String attachment = uploaded(id, "通知.docx", letter("做好冬季助餐工作。"));
        assertThat(unpacked(desk(id, attachment))).contains("内部作者");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        for (Person reviewer : List.of(Person.ZHAOMIN, Person.SUNLI, Person.ZHOUHAI)) {
            desk.acted(id, "pass", reviewer, Map.of("proofread", true));
        }
        desk.acted(id, "publish", Person.WUTING, null);

        byte[] served = bytes("/api/v1/documents/%s/attachments/%s".formatted(id, attachment), null);

        assertThat(unpacked(served)).contains("做好冬季助餐").doesNotContain("内部作者");
    }

    private Answer findings(String id) {
        return api.get("/api/v1/drafts/" + id + "/findings", Person.CHENJING);
    }

    private static JsonNode numberIn(Answer findings) {
        return findings.node("findings")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals("IDENTITY_NUMBER"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(findings.text()));
    }

    private String uploaded(String id, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        Answer added = api.post("/api/v1/drafts/" + id + "/attachments", parts, Person.CHENJING);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.at("id");
    }

    private byte[] desk(String id, String attachment) {
        return bytes("/api/v1/drafts/%s/attachments/%s".formatted(id, attachment), Person.CHENJING);
    }

    private byte[] bytes(String path, @Nullable Person person) {
        return Objects.requireNonNull(RestClient.create()
                .get()
                .uri(URI.create(api.address() + path))
                .headers(headers -> {
                    if (person != null) {
                        headers.setBearerAuth(cn.zwgk.test.Tokens.of(person));
                    }
                })
                .retrieve()
                .body(byte[].class));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("公示").createRow(0).createCell(0).setCellValue("低保对象公示，共1户");
            XSSFSheet hidden = workbook.createSheet("底稿");
            row(hidden, 0, "姓名", "身份证号");
            row(hidden, 1, "张三丰", NUMBER);
            workbook.setSheetHidden(1, true);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(Sheet sheet, int index, String first, String second) {
        Row row = sheet.createRow(index);
        row.createCell(0).setCellValue(first);
        row.createCell(1).setCellValue(second);
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet list = workbook.createSheet("名单");
            row(list, 0, "姓名", "身份证号");
            row(list, 1, "张三丰", NUMBER);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** With a part that holds a signature, as office programs add it. */
    private static byte[] sealed(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("_xmlsignatures/sig1.xml"));
            out.write("<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] letter(String text) throws IOException {
        try (XWPFDocument letter = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            letter.getProperties().getCoreProperties().setCreator("内部作者");
            letter.createParagraph().createRun().setText(text);
            letter.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** All that the parts of an Office file hold. */
    private static String unpacked(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
