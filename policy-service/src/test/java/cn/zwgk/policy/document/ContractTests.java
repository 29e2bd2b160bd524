package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.Drafts.CHENJING;
import static cn.zwgk.policy.document.Drafts.NOW;
import static cn.zwgk.policy.document.Drafts.WUTING;
import static cn.zwgk.policy.document.Drafts.ZHAOMIN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactJson;
import cn.zwgk.test.Contracts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service tells is what the contracts say. */
class ContractTests {

    private static final String NUMBER = "1233020000000000MZ/2026-00001";

    static Stream<Fact> facts() {
        Document draft = Drafts.draft(Drafts.normative());
        DocumentDrafted drafted = draft.drafted();
        draft.reviewing().signSecrecyReview(ZHAOMIN, NOW);
        DocumentSubmitted submitted = draft.submit(
                CHENJING, true, List.of(new CompanionMaterial(DocumentId.next().value(), 1)));
        DocumentReviewPassed passed = Drafts.submitted().reviewing().pass(ZHAOMIN, true, null, NOW);
        DocumentReturned returned = draft.reviewing().sendBack(ZHAOMIN, "请核对附件", NOW);
        Document document = Drafts.ready();
        DocumentPublished published = document.publish(NUMBER, WUTING, NOW);
        ValidityReading repealed =
                new ValidityReading(Validity.REPEALED, LocalDate.parse("2027-01-01"), DocumentId.next());
        ValidityReading stated = new ValidityReading(Validity.REPEALED, null, null);
        return Stream.of(
                drafted,
                submitted,
                passed,
                returned,
                Drafts.ready().reviewing().sendBack(WUTING, "公开方式有误", NOW),
                Drafts.draft(Drafts.normative()).discard(CHENJING, "与新办法合并起草", NOW),
                Drafts.draft(Drafts.normative()).discard(CHENJING, null, NOW),
                published,
                new DocumentRevised(document.asPublished(repealed)),
                document.validityChanged(repealed),
                document.validityChanged(stated),
                document.withdrawing().withdraw(WUTING, Unpublishing.withdrawn("附件有误"), NOW));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactKeepsItsContract(Fact fact) {
        assertThat(Contracts.violations(fact)).isEmpty();
    }

    @Test
    void aPublicationIsFlatAndTellsNothingTwice() {
        String json = FactJson.write(Drafts.ready().publish(NUMBER, WUTING, NOW));
        assertThat(json).startsWith("{\"documentId\":").doesNotContain("subject", "\"document\":");
    }
}
