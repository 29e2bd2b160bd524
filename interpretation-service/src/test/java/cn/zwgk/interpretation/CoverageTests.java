package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 多元解读, 工作要点 7: what must be interpreted in step has at least two forms, and a gap is seen. */
@ServiceTest
@Import(Story.class)
class CoverageTests {

    private static final String GAPS = "/api/v1/interpretation-gaps";

    private final Story story;

    @Autowired
    CoverageTests(Story story) {
        this.story = story;
    }

    @Test
    void aDocumentWithOneFormLacksAnotherUntilItIsPublished() {
        Story.Document document = story.aDocument().mustBeInterpretedInStep().published();
        published(document, "TEXT");
        Answer gap = story.api.get(GAPS + "/" + document.id, Person.CHENJING);
        assertThat(gap.node("missing").asInt()).as(gap.text()).isEqualTo(1);
        assertThat(gap.at("published/0/name")).isEqualTo("文字");
        assertThat(listed(document)).isTrue();
        assertThat(story.api.get(GAPS + "/export.csv", Person.CHENJING).text())
                .contains("文件,索引号,责任科室")
                .contains(document.title());
        assertThat(story.api.get(GAPS + "/export.xlsx", Person.CHENJING).text()).startsWith("PK");
        assertThat(story.api.get(GAPS + "/export.pdf", Person.CHENJING).code()).isEqualTo("sheet-format-unknown");
        assertThat(story.api.get(GAPS + "/offices", Person.WUTING).at("0/office"))
                .isEqualTo("养老服务科");

        published(document, "TEXT");
        assertThat(listed(document)).as("the same form twice is one form").isTrue();
        published(document, "COMMENTARY");
        assertThat(listed(document)).isFalse();
        assertThat(story.api
                        .get(GAPS + "/" + document.id, Person.CHENJING)
                        .node("missing")
                        .asInt())
                .isZero();
    }

    @Test
    void manyFormsAreAskedForOnlyWhereTheRuleSaysSo() {
        Story.Document document = story.aDocument().published();
        published(document, "TEXT");
        assertThat(listed(document)).isFalse();
        assertThat(story.api
                        .get(GAPS + "/" + document.id, Person.CHENJING)
                        .node("required")
                        .asInt())
                .isZero();
        assertThat(story.api.get(GAPS).status()).isEqualTo(401);
    }

    private boolean listed(Story.Document document) {
        return story.api
                .get(GAPS + "?size=200&sort=publishedAt,desc", Person.WUTING)
                .text()
                .contains(document.id.toString());
    }

    private void published(Story.Document document, String form) {
        String material = document.material();
        Map<String, Object> content = new HashMap<>(document.content());
        content.put("form", form);
        story.api.put(
                material, content, story.api.get(material, Person.CHENJING).eTag(), Person.CHENJING);
        story.api.put(material + "/form", Map.of("author", "评论员", "source", "明州日报"), null, Person.CHENJING);
        story.accept(material);
        story.act(material, "publish", Person.WUTING);
    }
}
