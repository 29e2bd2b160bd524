package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 三同步: material is reviewed beside its document. Here policy-service is played on Kafka. */
@ServiceTest
@Import(Story.class)
class StepTests {

    private final Story story;

    @Autowired
    StepTests(Story story) {
        this.story = story;
    }

    @Test
    void materialGoesThroughTheReviewsBesideItsDocumentAndIsPublishedWithIt() { // 工作要点 6: 三同步
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String material = document.material();
        story.act(material, "submit", Person.CHENJING);
        assertThat(pass(material, Person.ZHAOMIN).code()).isEqualTo("document-submission-awaited");

        document.submitted(3, material, 1);
        until(material, page -> page.node("awaited").isNull());
        assertThat(story.act(material, "pass", Person.ZHAOMIN).at("state")).isEqualTo("SECOND_REVIEW");
        Answer early = pass(material, Person.SUNLI);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("document-review-awaited");
        assertThat(early.at("detail")).startsWith("等待文件初审意见送达");
        assertThat(story.api.get(material, Person.SUNLI).at("awaited/message")).startsWith("等待文件初审意见送达");

        document.passed(4, "FIRST", material, 1);
        until(material, page -> page.node("awaited").isNull());
        story.act(material, "pass", Person.SUNLI);
        document.passed(5, "SECOND", material, 1);
        until(material, page -> page.node("awaited").isNull());
        assertThat(story.act(material, "pass", Person.ZHOUHAI).at("state")).isEqualTo("ACCEPTED");
        assertThat(fact("MaterialAccepted", material, "signedBy/name")).isEqualTo("周海");

        document.passed(6, "FINAL", material, 1).published();
        until(material, page -> page.at("state").equals("PUBLISHED"));
        assertThat(document.dutyIn("MET").path("documentId").asString()).isEqualTo(document.id.toString());
    }

    @Test
    void whatIsReturnedWithItsDocumentGoesBackWithTheReasonAndKeepsEverything() {
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String material = submitted(document);
        document.submitted(3, material, 1);
        until(material, page -> page.node("awaited").isNull());
        story.act(material, "pass", Person.ZHAOMIN);

        document.returned(4, "补贴标准与会签稿不一致", material, 1);

        Answer back = until(material, page -> page.at("state").equals("DRAFT"));
        assertThat(back.at("reviews/1/remark")).isEqualTo("随文件一并退回：补贴标准与会签稿不一致");
        assertThat(back.at("reviews/0/by/name")).isEqualTo("赵敏");
        assertThat(back.at("keyPoints/0/clause")).isEqualTo("第三条");
        assertThat(fact("MaterialReturned", material, "stage")).isEqualTo("SECOND");

        story.act(material, "submit", Person.CHENJING);
        document.returned(4, "补贴标准与会签稿不一致", material, 1).submitted(5, material, 2);
        until(material, page -> page.node("awaited").isNull());
        assertThat(story.act(material, "pass", Person.ZHAOMIN).node("round").asInt())
                .as("a fact of the last round that comes again returns nothing of this one")
                .isEqualTo(2);
    }

    @Test
    void factsThatComeInTheOtherOrderLeadToTheSame() {
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String material = submitted(document);
        document.returned(4, "请核对", material, 1).submitted(3, material, 1);
        until(material, page -> page.at("state").equals("DRAFT"));
        story.act(material, "submit", Person.CHENJING);
        document.passed(7, "FIRST", material, 2).submitted(6, material, 2);
        until(material, page -> page.at("awaited/code").equals("document-review-awaited"));
        assertThat(story.api.get(material, Person.ZHAOMIN).at("awaited/message"))
                .as("the newest is known, although the older one came last")
                .startsWith("等待文件复审意见送达");
    }

    @Test
    void materialThatWasNotHandedInWithTheDocumentWaitsAndIsReviewedOnItsOwnAfterwards() {
        Story.Document document = story.aDocument().drafted();
        String first = submitted(document);
        String second = submitted(document);
        document.submitted(3, first, 1);
        until(first, page -> page.node("awaited").isNull());
        assertThat(pass(second, Person.ZHAOMIN).code()).isEqualTo("document-publication-awaited");
        document.published();
        until(second, page -> page.node("awaited").isNull());
        story.act(second, "pass", Person.ZHAOMIN);
        story.act(second, "pass", Person.SUNLI);
        assertThat(story.act(second, "pass", Person.ZHOUHAI).at("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void nobodySignsTwoStagesAndNobodyWhoWroteTheDocumentSigns() { // 三审三校
        Person many = Person.named("duomianshou", "多面手", "办公室", "first-reviewer", "second-reviewer");
        Story.Document document = story.aDocument().published();
        String material = submitted(document);
        story.act(material, "pass", many);
        Answer again = pass(material, many);
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.code()).isEqualTo("material-signed-before");

        Person writer = Person.named("chenjing", "陈静", "养老服务科", "drafter", "first-reviewer");
        Story.Document other = story.aDocument().mustBeInterpretedInStep().drafted();
        String beside = submitted(other);
        other.submitted(3, beside, 1);
        until(beside, page -> page.node("awaited").isNull());
        assertThat(pass(beside, writer).code()).isEqualTo("material-own");
    }

    private String submitted(Story.Document document) {
        String material = document.material();
        story.act(material, "submit", Person.CHENJING);
        return material;
    }

    private Answer pass(String material, Person person) {
        return story.api.post(material + "/acts/pass", null, person);
    }

    private Answer until(String material, Predicate<Answer> fits) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> story.api.get(material, Person.ZHAOMIN), fits);
    }

    private String fact(String type, String material, String path) {
        return story.facts
                .await(Story.INTERPRETATION, type, UUID.fromString(Story.idOf(material)))
                .data()
                .at("/" + path)
                .asString();
    }
}
