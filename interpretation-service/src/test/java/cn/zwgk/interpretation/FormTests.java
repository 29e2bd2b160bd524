package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 多种形式的解读: what each form needs, and that nobody is left out by it. */
@ServiceTest
@Import(Story.class)
class FormTests {

    private static final String SRT = "1\n00:00:01,000 --> 00:00:04,000\n各位好\n";

    private final Story story;

    @Autowired
    FormTests(Story story) {
        this.story = story;
    }

    @Test
    void aPictureSeriesNeedsPicturesAndEveryPictureItsWords() throws IOException {
        String material = material("PICTURE");
        assertThat(refusals(material)).containsExactly("form-needs-pictures");
        Answer first = upload(material, "PICTURE", "一.png", png());
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        Answer second = upload(material, "PICTURE", "二.png", png());
        assertThat(refusals(material)).containsExactly("picture-without-text");
        for (Answer picture : List.of(first, second)) {
            describe(material, picture.at("id"), "补贴标准：80岁以上每餐5元");
        }
        Answer arranged = story.api.put(
                material + "/files/order",
                Map.of("files", List.of(second.at("id"), first.at("id"))),
                null,
                Person.CHENJING);
        assertThat(arranged.at("0/id")).as(arranged.text()).isEqualTo(second.at("id"));

        story.accept(material);
        String page = Story.LIBRARY + "/" + Story.idOf(material);
        assertThat(story.api.get(page + "/presentation").status())
                .as("before publication")
                .isEqualTo(404);
        String file = page + "/files/" + second.at("id");
        assertThat(story.api.get(file).status()).as("before publication").isEqualTo(404);
        story.act(material, "publish", Person.WUTING);
        Answer shown = story.api.get(page + "/presentation");
        assertThat(shown.at("pictures/0/address")).isEqualTo(file);
        assertThat(shown.at("pictures/0/textInstead")).startsWith("补贴标准");
        Answer served = story.api.get(file);
        assertThat(served.headers().getContentType()).hasToString("image/png");
        assertThat(served.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.headers().getCacheControl()).isEqualTo("no-cache");
        assertThat(story.api
                        .call(HttpMethod.GET, file, null, null, Map.of("If-None-Match", String.valueOf(served.eTag())))
                        .status())
                .isEqualTo(304);

        story.api.post(material + "/acts/withdraw", Map.of("reason", "金额写错"), Person.WUTING);
        assertThat(story.api.get(file).status()).as("after withdrawal").isEqualTo(410);
    }

    @Test
    void aRecordingNeedsSubtitlesOrATranscriptAndIsServedInParts() {
        String material = material("VIDEO");
        assertThat(refusals(material)).containsExactly("form-needs-recording");
        Answer film = upload(material, "RECORDING", "讲解.mp3", mp3());
        assertThat(film.status()).as(film.text()).isEqualTo(201);
        assertThat(refusals(material)).containsExactly("recording-without-words");
        Answer broken = upload(material, "SUBTITLES", "字幕.srt", "1\n1 --> 2\n各位好\n".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.reasons()).containsExactly("subtitles-times-unreadable");
        assertThat(broken.at("errors/0/message")).contains("第 2 行");
        Answer subtitles = upload(material, "SUBTITLES", "字幕.srt", SRT.getBytes(StandardCharsets.UTF_8));
        assertThat(subtitles.at("mediaType")).as(subtitles.text()).isEqualTo("text/vtt");

        story.accept(material);
        story.act(material, "publish", Person.WUTING);
        Answer shown = story.api.get(Story.LIBRARY + "/" + Story.idOf(material) + "/presentation");
        assertThat(shown.at("words")).isEqualTo("各位好");
        assertThat(story.facts
                        .await(Story.INTERPRETATION, "InterpretationPublished", UUID.fromString(Story.idOf(material)))
                        .data()
                        .path("text")
                        .asString())
                .as("search finds a film by what is said in it")
                .endsWith("各位好");
        assertThat(story.api.get(shown.at("subtitles/address")).text()).startsWith("WEBVTT");
        Answer part = story.api.call(
                HttpMethod.GET, shown.at("recording/address"), null, null, Map.of(HttpHeaders.RANGE, "bytes=10-19"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.headers().getFirst(HttpHeaders.CONTENT_RANGE)).startsWith("bytes 10-19/");
        assertThat(part.text()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aWorkThatLiesElsewhereLiesWhereTheBureauKnowsAndIsToldInWords() {
        String material = material("ANIMATION");
        assertThat(refusals(material)).containsExactly("form-needs-link-or-recording");
        assertThat(sheet(material, Map.of("link", "http://h5.mingzhou.example.cn/1"))
                        .reasons())
                .containsExactly("link-not-https");
        assertThat(sheet(material, Map.of("link", "https://evil.example.com/1")).reasons())
                .containsExactly("link-host-unknown");
        assertThat(sheet(material, Map.of("link", "https://h5.mingzhou.example.cn/1"))
                        .status())
                .isEqualTo(200);
        assertThat(refusals(material)).containsExactly("link-without-words");
        sheet(material, Map.of("link", "https://h5.mingzhou.example.cn/1", "transcript", "动画讲三件事。"));
        story.act(material, "submit", Person.CHENJING);
    }

    @Test
    void anExpertIsNamedWithPostAndInstitution() {
        String material = material("EXPERT");
        assertThat(refusals(material))
                .containsExactly("form-needs-author", "form-needs-post", "form-needs-institution");
        sheet(material, Map.of("author", "钱教授", "post", "教授", "institution", "明州大学公共管理学院"));
        story.act(material, "submit", Person.CHENJING);
    }

    @Test
    void whatIsNoPictureAndWhatRunsIsRefusedWhateverItsName() {
        String material = material("PICTURE");
        for (String content : List.of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<html><script/></html>", "MZ")) {
            assertThat(upload(material, "PICTURE", "图.png", content.getBytes(StandardCharsets.UTF_8))
                            .code())
                    .isEqualTo("attachment-type-refused");
        }
        assertThat(upload(material, "PICTURE", "空.png", new byte[0]).code()).isEqualTo("attachment-empty");
    }

    @Test
    void filesBelongToTheDraftAndToItsOffice() throws IOException {
        String material = material("TEXT");
        String before = story.api.get(material, Person.CHENJING).eTag();
        Answer cover = upload(material, "COVER", "封面.png", png());
        assertThat(cover.eTag()).as("the draft's version grows").isNotEqualTo(before);
        Answer stale = story.api.put(material + "/form", Map.of("author", "甲"), before, Person.CHENJING);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(story.api
                        .put(material + "/form", Map.of("author", "甲"), null, Person.WANGQIANG)
                        .code())
                .isEqualTo("drafting-office-interprets");
        assertThat(story.api.get(material + "/files/" + cover.at("id")).status())
                .isEqualTo(401);
        Answer atTheDesk = story.api.get(material + "/files/" + cover.at("id"), Person.ZHAOMIN);
        assertThat(atTheDesk.headers().getCacheControl()).contains("no-store");
        describe(material, cover.at("id"), "封面：老人在助餐点用餐");
        story.act(material, "submit", Person.CHENJING);
        assertThat(upload(material, "COVER", "新封面.png", png()).code()).isEqualTo("material-not-editable");
    }

    @Test
    void theFormsAndTheirNeedsAreData() {
        Answer forms = story.api.get(Story.MATERIALS + "/forms", Person.CHENJING);
        assertThat(forms.node("items")).hasSize(11);
        assertThat(forms.at("items/1/needs/0")).isEqualTo("PICTURES");
        assertThat(forms.at("items/1/hint")).contains("看不见图的人");
    }

    private String material(String form) {
        Story.Document document = story.aDocument().published();
        String material = document.material();
        Map<String, Object> content = new HashMap<>(document.content());
        content.put("form", form);
        String tag = story.api.get(material, Person.CHENJING).eTag();
        Answer edited = story.api.put(material, content, tag, Person.CHENJING);
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        return material;
    }

    private List<String> refusals(String material) {
        return story.api.post(material + "/acts/submit", null, Person.CHENJING).reasons();
    }

    private Answer sheet(String material, Map<String, String> sheet) {
        return story.api.put(material + "/form", sheet, null, Person.CHENJING);
    }

    private void describe(String material, String file, String text) {
        Answer described =
                story.api.put(material + "/files/" + file, Map.of("textInstead", text), null, Person.CHENJING);
        assertThat(described.status()).as(described.text()).isEqualTo(200);
    }

    private Answer upload(String material, String role, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return story.api.call(HttpMethod.POST, material + "/files?role=" + role, Person.CHENJING, parts, Map.of());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** Frames of silence: MPEG 1 layer III, 128 kbit/s, 44.1 kHz, 417 bytes each. */
    private static byte[] mp3() {
        byte[] frames = new byte[417 * 20];
        for (int frame = 0; frame < 20; frame++) {
            frames[frame * 417] = (byte) 0xFF;
            frames[frame * 417 + 1] = (byte) 0xFB;
            frames[frame * 417 + 2] = (byte) 0x90;
            frames[frame * 417 + 3] = 0x64;
        }
        return frames;
    }
}
