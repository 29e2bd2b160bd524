package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Takes applications to their answers, for what may become public afterwards. */
final class Disclosures {

    /** Of the openness office, beside {@link Person#WUTING}. */
    static final Person SECOND = Person.named("chenlan", "陈岚", "政务公开办", "openness-office");

    private final Api api;
    private final Applicants applicants;

    Disclosures(Api api) {
        this.api = api;
        this.applicants = new Applicants(api);
    }

    /** @param content of the reply */
    Answer provided(String description, String content) {
        return provided(applicants.submit(description), content);
    }

    Answer provided(Answer receipt, String content) {
        draft(receipt, "PROVIDED", content);
        api.post(desk(receipt) + "/secrecy-review", Map.of("opinion", "无涉密内容"), HANLEI);
        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING).at("state"))
                .isEqualTo("DECIDED");
        return receipt;
    }

    Answer refused(String description) {
        Answer receipt = applicants.submit(description);
        draft(receipt, "SECURITY_AND_STABILITY", "");
        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING).at("state"))
                .isEqualTo("DECIDED");
        return receipt;
    }

    /** Provided with one Word file of these paragraphs, none of which the machine marked, or all marks of which are kept. */
    Answer providedWithFile(String description, String... paragraphs) {
        Answer receipt = applicants.submit(description);
        Answer added = upload(desk(receipt) + "/answer-files", "评定结果.docx", word(paragraphs), ZHENGWEI);
        String file = desk(receipt) + "/answer-files/" + added.at("files/0/id");
        List<Map<String, String>> kept = added.node("files/0/marks")
                .valueStream()
                .map(mark -> Map.of("mark", mark.path("id").asString(), "decision", "KEEP", "reason", "申请人本人的信息"))
                .toList();
        if (!kept.isEmpty()) {
            api.post(file + "/marks", Map.of("judgements", kept), ZHENGWEI);
        }
        assertThat(api.post(file + "/release", null, ZHENGWEI).status()).isEqualTo(200);
        return provided(receipt, "结果见附件。");
    }

    Answer upload(String path, String name, byte[] content, Person by) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return api.post(path, parts, by);
    }

    /** Somebody else than {@link Applicants#NAME} asks. */
    Answer submitAs(String name, String identityNumber, String description, @Nullable String documentNumber) {
        Map<String, Object> form = new HashMap<>(Applicants.form(description));
        form.put(
                "applicant",
                Map.of(
                        "category",
                        "CITIZEN",
                        "name",
                        name,
                        "identityType",
                        "RESIDENT_ID",
                        "identityNumber",
                        identityNumber,
                        "phone",
                        "139" + identityNumber.substring(6, 14)));
        if (documentNumber != null) {
            form.put("documentNumber", documentNumber);
        }
        Answer receipt = api.post("/api/v1/applications", form, null);
        assertThat(receipt.status()).isEqualTo(201);
        return receipt;
    }

    /** A release that is drafted from the case. */
    Answer drafted(Answer receipt) {
        return api.post("/api/v1/information-releases", Map.of("caseId", receipt.at("id")), ZHENGWEI);
    }

    Answer edit(String release, String title, String description, String answer) {
        return api.call(
                HttpMethod.PUT,
                release,
                ZHENGWEI,
                Map.of("title", title, "description", description, "answer", answer),
                Map.of());
    }

    /** The token of a session in which the applicant follows his case. */
    String session(Answer receipt) {
        return api.post(
                        "/api/v1/applications/following/sessions",
                        Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                        null)
                .at("token");
    }

    static String release(Answer answer) {
        return "/api/v1/information-releases/" + answer.at("line/id");
    }

    static byte[] word(String... paragraphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            Arrays.stream(paragraphs)
                    .forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Changes were tracked while it was written: the second paragraph was deleted and is still in the file. */
    static byte[] wordWithADeletedPassage(String kept, String deleted) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(kept);
            document.createParagraph()
                    .getCTP()
                    .addNewDel()
                    .addNewR()
                    .addNewDelText()
                    .setStringValue(deleted);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A workbook of these rows. */
    static byte[] sheet(String[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("发放表");
            for (String[] cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                Arrays.stream(cells)
                        .forEach(cell -> row.createCell(Math.max(row.getLastCellNum(), 0))
                                .setCellValue(cell));
            }
            workbook.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void draft(Answer receipt, String result, String content) {
        assertThat(api.post(
                                desk(receipt) + "/acts/draft-decision",
                                Map.of("result", result, "content", content, "reasons", "公开后可能影响社会稳定"),
                                ZHENGWEI)
                        .at("state"))
                .isEqualTo("DECISION_DRAFTED");
    }
}
