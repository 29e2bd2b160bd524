package cn.zwgk.policy.sheet;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.guide.GuideSamples;
import cn.zwgk.policy.standard.StandardDesk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

@ServiceTest
class SheetTests {

    private static final String BODY = "<h2>第一章 总则</h2><p>一、提高低保标准，每人每月<strong>1245元</strong>。</p>"
            + "<table><tr><th>项目</th><th>标准</th></tr><tr><td>低保</td><td>1245</td></tr></table><p>特此通知。</p>";

    /** Without it the reader looks for a code in a photograph, and overlooks one drawn code in two hundred. */
    private static final Map<DecodeHintType, Object> DRAWN_STRAIGHT = Map.of(DecodeHintType.PURE_BARCODE, true);

    private final Api api;
    private final Desk desk;

    SheetTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    @Test
    void theCodeLeadsToThePublicPage() throws IOException, NotFoundException {
        String id = published();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes("/documents/" + id + "/qr.png?size=300")));
        assertThat(image.getWidth()).isEqualTo(300);
        int[] pixels = image.getRGB(0, 0, 300, 300, null, 0, 300);
        String read = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(300, 300, pixels))), DRAWN_STRAIGHT)
                .getText();
        assertThat(read).isEqualTo("http://localhost:8080/documents/" + id);
        assertThat(api.get("/api/v1/documents/" + id + "/qr.svg").text())
                .startsWith("<svg")
                .contains("viewBox");
    }

    @Test
    void theCodeKeepsFourModulesOfWhiteAroundIt() {
        // ISO/IEC 18004: without the quiet zone a phone does not tell the code from what is printed beside it.
        assertThat(api.get("/api/v1/documents/" + published() + "/qr.svg").text())
                .contains("d=\"M4 4h1v1h-1zM5 4h1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 1201, 100000})
    void theSizeOfACodeIsBounded(int size) {
        assertThat(api.get("/api/v1/documents/" + published() + "/qr.png?size=" + size)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void wordHoldsTheTextAndTheMetadata() throws IOException {
        String id = published();
        try (XWPFDocument word =
                        new XWPFDocument(new ByteArrayInputStream(bytes("/documents/" + id + "/exports/docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("索引号", "明州市民政局", "每人每月1245元", "第一章 总则", "特此通知", "项目\t标准");
        }
    }

    @Test
    void pdfHoldsTextThatCanBeCopied() throws IOException {
        PdfReader pdf = new PdfReader(bytes("/documents/" + published() + "/exports/pdf"));
        String text = new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s", "");
        assertThat(text).contains("索引号", "有效性", "每人每月1245元", "特此通知");
    }

    @Test
    void ofdHoldsTextThatCanBeCopied(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("document.ofd"), bytes("/documents/" + published() + "/exports/ofd"));
        try (OFDReader ofd = new OFDReader(file)) {
            assertThat(String.join("", new ContentExtractor(ofd).extractAll()))
                    .contains("索引号", "有效性", "每人每月1245元", "特此通知");
        }
    }

    @Test
    void theNoticeTellsAmountsPhonesAndMainPointsInLargeType() throws IOException {
        String id = published();
        StandardDesk standards = new StandardDesk(api);
        String district = standards.district("sheet");
        standards.set(StandardDesk.sheet(id, "2026-07-01", district, standards.category("sheet"), "1245"));
        new GuideSamples(api).published(GuideSamples.guide(title("低保申请"), id));
        Answer sheet = api.get("/api/v1/documents/" + id + "/sheet");
        assertThat(sheet.at("amounts/0/district")).isEqualTo(district + "区");
        assertThat(sheet.at("phones/0/number")).isEqualTo("0574-00008312");
        assertThat(sheet.at("points/0")).startsWith("一、提高低保标准");

        PdfReader a3 = new PdfReader(bytes("/documents/" + id + "/sheet.pdf?paper=A3"));
        assertThat(a3.getPageSize(1).getWidth()).isGreaterThan(800);
        assertThat(new PdfTextExtractor(a3).getTextFromPage(1).replaceAll("\\s", ""))
                .contains("1245元/月·人", "0574-00008312", "手机扫码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qr.png", "qr.svg", "sheet", "sheet.pdf", "exports/docx", "exports/pdf", "exports/ofd"})
    void whatIsNotPublicHasNoCodeNoSheetAndNoFile(String what) {
        assertThat(api.get("/api/v1/documents/" + targeted() + "/" + what).status())
                .isEqualTo(404);
        String draft = desk.draft(notice(title("没有发布的通知"))).at("id");
        assertThat(api.get("/api/v1/documents/" + draft + "/" + what).status()).isEqualTo(404);
        String withdrawn = published();
        desk.acted(withdrawn, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        assertThat(api.get("/api/v1/documents/" + withdrawn + "/" + what).status())
                .isEqualTo(410);
    }

    @Test
    void whoHasTheFileIsToldThatItStillHolds() {
        String path = "/api/v1/documents/" + published() + "/exports/ofd";
        String tag = Objects.requireNonNull(api.get(path).eTag());
        assertThat(api.call(HttpMethod.GET, path, null, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
        assertThat(api.get("/api/v1/documents/" + published() + "/exports/exe").code())
                .isEqualTo("export-format-unknown");
    }

    private String targeted() {
        Map<String, Object> notice = notice(title("定点公开的通知"));
        notice.put("disclosureMode", "TARGETED");
        String id = desk.ready(notice);
        Map<String, Object> audience = Map.of("recipients", List.of(Map.of("kind", "PERSON", "value", "LiuMin")));
        Answer named = api.put("/api/v1/targeted-documents/" + id + "/audience", audience, "\"0\"", Person.WUTING);
        assertThat(named.status()).as(named.text()).isEqualTo(200);
        desk.acted(id, "publish", Person.WUTING, null);
        return id;
    }

    private String published() {
        Map<String, Object> notice = notice(title("关于提高低保标准的通知"));
        notice.put("body", BODY);
        return desk.published(notice);
    }

    private byte[] bytes(String path) {
        ResponseEntity<byte[]> answer = RestClient.create()
                .get()
                .uri(URI.create(api.address() + "/api/v1" + path))
                .retrieve()
                .toEntity(byte[].class);
        return Objects.requireNonNull(answer.getBody());
    }
}
