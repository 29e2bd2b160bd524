package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.Tokens;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** 遮盖区域 (Article 37): what goes out of scans and pictures is drawn on their pages. */
@ServiceTest
class AnswerRegionTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Answer receipt = new Answer(
            0, new org.springframework.http.HttpHeaders(), tools.jackson.databind.node.MissingNode.getInstance(), "");
    private String file = "";

    @BeforeEach
    void aPictureInAnAnswer() {
        time.set("2026-04-15T09:00");
        receipt = new Applicants(api).submit("评分表扫描件");
        file = path(add("评分表.png", white()));
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void aRegionIsDrawnOnThePageAndGoneFromTheCopy() {
        assertThat(api.get(file + "/pages", ZHENGWEI).at("pages")).isEqualTo("1");
        assertThat(dot(download(file + "/pages/1"), 50, 25)).isEqualTo(Color.WHITE);
        Answer drawn = draw(List.of(region(1, 0, 0, 0.5, 0.5)), ZHENGWEI);
        assertThat(drawn.status()).isEqualTo(200);
        assertThat(drawn.at("files/0/regions/0/legalBasis")).contains("第十五条");
        assertThat(drawn.at("files/0/regions/0/decidedBy")).isEqualTo("郑伟");

        Answer released = api.post(file + "/release", Map.of(), ZHENGWEI);
        assertThat(released.at("files/0/release/redacted")).isEqualTo("true");
        byte[] copy = download(file + "/released");
        assertThat(dot(copy, 50, 25)).isEqualTo(Color.BLACK);
        assertThat(dot(copy, 150, 75)).isEqualTo(Color.WHITE);
        assertThat(api.post(
                                desk(receipt) + "/acts/draft-decision",
                                Map.of("result", "PROVIDED", "content", "见附件"),
                                ZHENGWEI)
                        .reasons())
                .containsExactly("redacted-is-partial");

        Answer changed = draw(List.of(), ZHENGWEI);
        assertThat(changed.node("files/0/regions")).isEmpty();
        assertThat(changed.node("files/0/release").isNull()
                        || changed.at("files/0/release").isEmpty())
                .isTrue();
        assertThat(api.get(desk(receipt), WUTING).node("audit").findValuesAsString("act"))
                .contains("application.mark-answer-regions", "application.show-answer-file");
    }

    @Test
    void everythingThatIsWrongWithRegionsIsToldAtOnceAndChangesNothing() {
        draw(List.of(region(1, 0, 0, 0.5, 0.5)), ZHENGWEI);
        Answer refused = draw(
                List.of(
                        region(2, 0, 0, 0.5, 0.5),
                        region(1, 0.8, 0, 0.5, 0.5),
                        Map.of("page", 1, "x", -0.1, "y", 0, "width", 0.5, "height", 0.5, "ground", "A37"),
                        Map.of()),
                ZHENGWEI);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons())
                .containsExactly(
                        "region-outside",
                        "region-outside",
                        "region-outside",
                        "mark-ground-missing",
                        "mark-reason-missing",
                        "region-outside",
                        "mark-ground-missing",
                        "mark-reason-missing");
        assertThat(api.get(desk(receipt) + "/answer-files", ZHENGWEI).node("files/0/regions"))
                .hasSize(1);
        String words = path(add("说明.txt", "只有文字".getBytes(StandardCharsets.UTF_8)));
        assertThat(api.get(words + "/pages", ZHENGWEI).at("pages")).isEqualTo("0");
        assertThat(api.put(words + "/regions", Map.of("regions", List.of()), null, ZHENGWEI)
                        .code())
                .isEqualTo("regions-unsupported");
    }

    @Test
    void whoMayNotDrawsNothingAndNoPageOfAnotherCaseIsShown() {
        assertThat(draw(List.of(), WUTING).status()).isEqualTo(403);
        assertThat(api.get(file + "/pages/1", CHENJING).status()).isEqualTo(403);
        assertThat(api.get(file + "/pages/2", HANLEI).code()).isEqualTo("page-not-found");
        assertThat(api.get(file + "/pages/0", HANLEI).code()).isEqualTo("page-not-found");
        Answer other = new Applicants(api).submit("另一件");
        String foreign = file.replace(receipt.at("id"), other.at("id"));
        assertThat(api.get(foreign + "/pages/1", ZHENGWEI).code()).isEqualTo("answer-file-not-found");
        assertThat(api.put(foreign + "/regions", Map.of("regions", List.of()), null, ZHENGWEI)
                        .code())
                .isEqualTo("answer-file-not-found");
        assertThat(api.get(desk(receipt) + "/answer-files/" + UUID.randomUUID() + "/pages", ZHENGWEI)
                        .code())
                .isEqualTo("answer-file-not-found");

        draw(List.of(region(1, 0, 0, 0.5, 0.5)), ZHENGWEI);
        api.post(file + "/release", Map.of(), ZHENGWEI);
        api.post(
                desk(receipt) + "/acts/draft-decision",
                Map.of("result", "PARTLY_PROVIDED", "content", "见附件", "reasons", "含个人隐私"),
                ZHENGWEI);
        assertThat(draw(List.of(), ZHENGWEI).code()).isEqualTo("answer-not-in-work");
    }

    private static Map<String, Object> region(int page, double x, double y, double width, double height) {
        return Map.of(
                "page", page, "x", x, "y", y, "width", width, "height", height, "ground", "A15", "reason", "评审专家签名");
    }

    private Answer draw(List<?> regions, Person by) {
        return api.put(file + "/regions", Map.of("regions", regions), null, by);
    }

    private String path(Answer files) {
        int last = files.node("files").size() - 1;
        return desk(receipt) + "/answer-files/" + files.at("files/" + last + "/id");
    }

    private Answer add(String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return api.post(desk(receipt) + "/answer-files", parts, ZHENGWEI);
    }

    private byte[] download(String path) {
        return Objects.requireNonNull(RestClient.create()
                .get()
                .uri(java.net.URI.create(api.address() + path))
                .headers(headers -> headers.setBearerAuth(Tokens.of(ZHENGWEI)))
                .retrieve()
                .body(byte[].class));
    }

    private static Color dot(byte[] picture, int x, int y) {
        try {
            return new Color(ImageIO.read(new ByteArrayInputStream(picture)).getRGB(x, y));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] white() {
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 100);
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
