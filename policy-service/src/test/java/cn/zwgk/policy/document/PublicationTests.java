package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.Drafts.NOW;
import static cn.zwgk.policy.document.Drafts.WUTING;
import static cn.zwgk.policy.document.Drafts.ZHAOMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.web.Actor;
import cn.zwgk.workflow.StepRefused;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationTests {

    private static final String NUMBER = "1233020000000000MZ/2026-00001";

    @Test
    void publicationTellsEverything() {
        Document document = Drafts.ready();
        PublishedDocument told = document.publish(NUMBER, WUTING, NOW).document();
        assertThat(told.indexNumber()).isEqualTo(NUMBER);
        assertThat(told.validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(told.validitySince()).isEqualTo(LocalDate.parse("2026-05-15"));
        assertThat(told.imported()).isFalse();
        assertThat(document.isPublic()).isTrue();
    }

    @Test
    void onlyTheOpennessOfficePublishes() {
        assertThatThrownBy(() -> Drafts.ready().publish(NUMBER, ZHAOMIN, NOW)).isInstanceOf(StepRefused.class);
    }

    @Test
    void whatIsScheduledWaitsForItsMoment() {
        Document document = Drafts.ready();
        assertThatThrownBy(() -> document.scheduling().schedule(WUTING, NOW, NOW))
                .hasMessageContaining("publish-at-not-in-future");
        document.scheduling().schedule(WUTING, NOW.plus(Duration.ofHours(1)), NOW);
        assertThat(document.isDue(NOW)).isFalse();
        assertThat(document.isDue(NOW.plus(Duration.ofHours(1)))).isTrue();
        assertThatThrownBy(() -> document.publish(NUMBER, WUTING, NOW)).isInstanceOf(StepRefused.class);
        document.publish(NUMBER, Actor.system("policy-service"), NOW.plus(Duration.ofHours(1)));
        assertThat(document.state()).isEqualTo(DocumentState.PUBLISHED);
    }

    @Test
    void whatIsWithdrawnKeepsItsNumberAndTellsWhy() {
        Document document = Drafts.ready();
        document.publish(NUMBER, WUTING, NOW);
        assertThatThrownBy(() -> document.withdrawing().withdraw(WUTING, Unpublishing.withdrawn(null), NOW))
                .hasMessageContaining("reason-missing");
        DocumentWithdrawn fact = document.withdrawing().withdraw(WUTING, Unpublishing.withdrawn("附件有误，更正后重新发布"), NOW);
        assertThat(fact.indexNumber()).isEqualTo(NUMBER);
        assertThat(document.isPublic()).isFalse();
        assertThat(document.publication()).map(Publication::indexNumber).contains(NUMBER);
    }
}
