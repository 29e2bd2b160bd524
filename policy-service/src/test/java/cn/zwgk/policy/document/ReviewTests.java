package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.Drafts.CHENJING;
import static cn.zwgk.policy.document.Drafts.NOW;
import static cn.zwgk.policy.document.Drafts.SUNLI;
import static cn.zwgk.policy.document.Drafts.WUTING;
import static cn.zwgk.policy.document.Drafts.ZHAOMIN;
import static cn.zwgk.policy.document.Drafts.ZHOUHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.StepRefused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final Actor ALL_IN_ONE =
            new Actor("9", "多面手", "养老服务科", Set.of("drafter", "first-reviewer", "second-reviewer", "final-reviewer"));

    @Test
    void threeDifferentPeopleSign() {
        assertThat(Drafts.ready().state()).isEqualTo(DocumentState.READY);
        assertThat(Drafts.ready().reviews())
                .extracting(Review::stage)
                .containsExactly(ReviewStage.FIRST, ReviewStage.SECOND, ReviewStage.FINAL);
    }

    @Test
    void nobodySignsTwoStages() {
        Document document = Drafts.submitted();
        document.reviewing().pass(ALL_IN_ONE, true, null, NOW);
        assertThatThrownBy(() -> document.reviewing().pass(ALL_IN_ONE, true, null, NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reviewer-signed-before");
        assertThat(document.allowedActs(ALL_IN_ONE)).doesNotContain(DocumentAct.PASS);
    }

    @Test
    void nobodyReviewsWhatHeHelpedToWrite() {
        Document document = Drafts.draft(Drafts.notice());
        document.edit(Drafts.notice(), document.body(), List.of(), ALL_IN_ONE);
        document.reviewing().signSecrecyReview(ZHAOMIN, NOW);
        document.submit(CHENJING, false, List.of());
        assertThatThrownBy(() -> document.reviewing().pass(ALL_IN_ONE, true, null, NOW))
                .hasMessageContaining("reviewer-is-drafter");
    }

    @Test
    void nobodySignsTheSecrecyReviewOfHisOwnText() {
        Document document = Drafts.draft(Drafts.notice());
        document.edit(Drafts.notice(), document.body(), List.of(), ALL_IN_ONE);
        assertThatThrownBy(() -> document.reviewing().signSecrecyReview(ALL_IN_ONE, NOW))
                .hasMessageContaining("reviewer-is-drafter");
    }

    @Test
    void eachReviewHasItsProofread() {
        Document document = Drafts.submitted();
        assertThatThrownBy(() -> document.reviewing().pass(ZHAOMIN, false, "同意", NOW))
                .hasMessageContaining("proofread-missing");
        assertThat(document.state()).isEqualTo(DocumentState.FIRST_REVIEW);
    }

    @Test
    void aStageBelongsToItsRole() {
        assertThatThrownBy(() -> Drafts.submitted().reviewing().pass(SUNLI, true, null, NOW))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void aReturnSaysWhyAndKeepsEverything() {
        Document document = Drafts.submitted();
        document.reviewing().pass(ZHAOMIN, true, "同意", NOW);
        assertThatThrownBy(() -> document.reviewing().sendBack(SUNLI, " ", NOW)).hasMessageContaining("reason-missing");

        DocumentReturned fact = document.reviewing().sendBack(SUNLI, "附件与正文不一致", NOW);

        assertThat(fact.reason()).isEqualTo("附件与正文不一致");
        assertThat(document.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(document.body().plainText()).contains("第一条");
        assertThat(document.reviews()).hasSize(2);
        assertThat(document.secrecyReview()).isPresent();
    }

    @Test
    void afterAReturnEveryoneSignsAnew() {
        Document document = Drafts.submitted();
        document.reviewing().pass(ZHAOMIN, true, null, NOW);
        document.reviewing().sendBack(SUNLI, "请核对", NOW);
        document.submit(CHENJING, false, List.of());
        document.reviewing().pass(ZHAOMIN, true, null, NOW);
        document.reviewing().pass(SUNLI, true, null, NOW);
        document.reviewing().pass(ZHOUHAI, true, null, NOW);
        assertThat(document.state()).isEqualTo(DocumentState.READY);
    }

    @Test
    void theOpennessOfficeMaySendBackWhatIsReady() {
        Document document = Drafts.ready();
        assertThat(document.reviewing().sendBack(WUTING, "公开方式填写有误", NOW).stage())
                .isEqualTo(ReviewStage.ISSUING);
    }

    @Test
    void whatIsUnderReviewIsNotEdited() {
        Document document = Drafts.submitted();
        assertThatThrownBy(() -> document.edit(Drafts.notice(), DocumentBody.EMPTY, List.of(), CHENJING))
                .hasMessageContaining("draft-not-editable");
    }
}
