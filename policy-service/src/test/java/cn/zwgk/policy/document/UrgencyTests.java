package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.Drafts.CHENJING;
import static cn.zwgk.policy.document.Drafts.NOW;
import static cn.zwgk.policy.document.Drafts.WUTING;
import static cn.zwgk.policy.document.Drafts.ZHAOMIN;
import static cn.zwgk.policy.document.Drafts.ZHOUHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.web.Actor;
import cn.zwgk.workflow.StepRefused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 急件先发、事后补批. */
class UrgencyTests {

    private static final String NUMBER = "1233020000000000MZ/2026-00001";
    private static final Actor LINGUODONG = new Actor("7", "林国栋", "局领导", Set.of("bureau-leader"));

    @Test
    void itIsPublishedBeforeTheReviewsAreCompleteAndWaitsForASecondPerson() {
        Document document = Drafts.submitted();
        document.urgency().publish(NUMBER, WUTING, "台风红色预警，须立即转移养老机构老人", NOW);
        assertThat(document.isPublic()).isTrue();
        assertThat(document.urgent()).map(UrgentPublication::isPending).contains(true);
        document.urgency().approve(LINGUODONG, "同意", NOW);
        assertThat(document.urgent()).map(UrgentPublication::outcome).contains(UrgentPublication.Outcome.APPROVED);
        assertThat(document.isPublic()).isTrue();
    }

    @Test
    void nothingIsUrgentWithoutAReason() {
        Document document = Drafts.submitted();
        assertThatThrownBy(() -> document.urgency().publish(NUMBER, WUTING, " ", NOW))
                .hasMessageContaining("reason-missing");
        assertThat(document.isPublic()).isFalse();
    }

    @Test
    void aDrafterNeverPublishesHisOwnTextUrgently() {
        Actor both = new Actor("8", "一身二任", "政务公开办", Set.of("drafter", "openness-office"));
        Document document = Drafts.draft(Drafts.notice());
        document.edit(Drafts.notice(), document.body(), List.of(), new Actor("8", "一身二任", "养老服务科", both.roles()));
        document.reviewing().signSecrecyReview(ZHAOMIN, NOW);
        document.submit(CHENJING, false, List.of());
        assertThat(document.allowedActs(both)).doesNotContain(DocumentAct.PUBLISH_URGENTLY);
        assertThatThrownBy(() -> document.urgency().publish(NUMBER, both, "急", NOW))
                .hasMessageContaining("urgent-by-drafter");
        assertThatThrownBy(() -> document.urgency().publish(NUMBER, CHENJING, "急", NOW))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void whatWasNotHandedInIsNotPublishedUrgently() { // 《条例》第十七条: 保密审查在提交之前签署
        Document draft = Drafts.draft(Drafts.notice());
        assertThatThrownBy(() -> draft.urgency().publish(NUMBER, WUTING, "急", NOW))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void whoeverPublishedIsNotTheSecondPerson() {
        Document document = urgent();
        assertThat(document.allowedActs(WUTING)).doesNotContain(DocumentAct.APPROVE_URGENT, DocumentAct.REFUSE_URGENT);
        assertThatThrownBy(() -> document.urgency().approve(WUTING, null, NOW))
                .hasMessageContaining("urgent-needs-second-person");
    }

    @Test
    void whatTheSecondPersonRefusesIsTakenDownAsPublishedInError() {
        Document document = urgent();
        assertThatThrownBy(() -> document.urgency().refuse(ZHOUHAI, "", NOW)).hasMessageContaining("reason-missing");
        DocumentWithdrawn fact = document.urgency().refuse(ZHOUHAI, "内容未经核实", NOW);
        assertThat(fact.type()).isEqualTo(WithdrawalType.PUBLISHED_IN_ERROR);
        assertThat(document.isPublic()).isFalse();
        assertThat(document.urgent()).map(UrgentPublication::outcome).contains(UrgentPublication.Outcome.REFUSED);
    }

    @Test
    void itIsDecidedOnce() {
        Document document = urgent();
        document.urgency().approve(LINGUODONG, null, NOW);
        assertThat(document.allowedActs(ZHOUHAI)).doesNotContain(DocumentAct.REFUSE_URGENT);
        assertThatThrownBy(() -> document.urgency().refuse(ZHOUHAI, "不同意", NOW))
                .hasMessageContaining("urgent-not-pending");
    }

    private static Document urgent() {
        Document document = Drafts.submitted();
        document.urgency().publish(NUMBER, WUTING, "汛情紧急", NOW);
        return document;
    }
}
