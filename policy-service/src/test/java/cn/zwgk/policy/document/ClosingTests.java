package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.Drafts.CHENJING;
import static cn.zwgk.policy.document.Drafts.NOW;
import static cn.zwgk.policy.document.Drafts.WUTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.workflow.StepRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 不予公开 and its periodic examination. */
class ClosingTests {

    private static final LocalDate LATEST = LocalDate.parse("2027-05-15");

    private final Document document = Drafts.ready();

    @Test
    void whatStaysClosedCarriesItsArticleAndTheDayOfItsExamination() { // 《条例》第十四条至第十六条、第十八条
        withhold(decision(WithholdingGround.ARTICLE_16_2, null, "2026-12-01"));
        assertThat(document.state()).isEqualTo(DocumentState.WITHHELD);
        assertThat(document.metadata().disclosureMode()).isEqualTo(DisclosureMode.NOT_DISCLOSED);
        assertThat(document.withholdings()).singleElement().satisfies(decision -> {
            assertThat(decision.ground()).isEqualTo(WithholdingGround.ARTICLE_16_2);
            assertThat(decision.reexamineOn()).isEqualTo("2026-12-01");
            assertThat(decision.by().name()).isEqualTo("吴婷");
        });
        assertThat(document.isPublic()).isFalse();
        assertThat(document.isProactivelyDisclosed()).isFalse();
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        assertThatThrownBy(() -> withhold(new WithholdingDecision(null, null, " ", LocalDate.parse("2026-05-15"))))
                .hasMessageContaining("withholding-ground-missing")
                .hasMessageContaining("reason-missing")
                .hasMessageContaining("reexamination-date-missing");
        assertThat(document.state()).isEqualTo(DocumentState.READY);
    }

    @Test
    void anotherLawIsNamed() {
        assertThatThrownBy(() -> withhold(decision(WithholdingGround.OTHER_LAW, null, "2026-12-01")))
                .hasMessageContaining("withholding-law-missing");
        withhold(decision(WithholdingGround.OTHER_LAW, "《统计法》第二十五条", "2026-12-01"));
        assertThat(document.state()).isEqualTo(DocumentState.WITHHELD);
    }

    @Test
    void theExaminationIsNotPutOffForLongerThanTheTerm() { // 《条例》第十八条
        assertThatThrownBy(() -> withhold(decision(WithholdingGround.ARTICLE_15, null, "2027-05-16")))
                .hasMessageContaining("reexamination-too-late");
        withhold(decision(WithholdingGround.ARTICLE_15, null, "2027-05-15"));
    }

    @Test
    void anExaminationKeepsItClosedUntilAnotherDayOrMakesADraftOfIt() { // 《条例》第十八条
        withhold(decision(WithholdingGround.ARTICLE_16_2, null, "2026-12-01"));
        document.closing().keep(WUTING, decision(WithholdingGround.ARTICLE_16_2, null, "2027-01-01"), LATEST, NOW);
        assertThat(document.withholdings())
                .extracting(Withholding::outcome)
                .containsExactly(Withholding.Outcome.WITHHELD, Withholding.Outcome.KEPT);

        document.closing().openUp(WUTING, "决策已经作出", NOW);

        assertThat(document.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(document.metadata().disclosureMode()).isEqualTo(DisclosureMode.PROACTIVE);
        assertThat(document.secrecyReview()).as("审查的是不公开的文稿").isEmpty();
        assertThat(document.isEditableBy(CHENJING)).isTrue();
    }

    @Test
    void aDrafterDoesNotCloseHisOwnDocument() {
        assertThatThrownBy(() -> document.closing()
                        .withhold(CHENJING, decision(WithholdingGround.ARTICLE_14, null, "2026-12-01"), LATEST, NOW))
                .isInstanceOf(StepRefused.class);
    }

    private void withhold(WithholdingDecision decision) {
        document.closing().withhold(WUTING, decision, LATEST, NOW);
    }

    private static WithholdingDecision decision(WithholdingGround ground, @Nullable String law, String reexamineOn) {
        return new WithholdingDecision(ground, law, "尚在讨论", LocalDate.parse(reexamineOn));
    }
}
