package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.Drafts.CHENJING;
import static cn.zwgk.policy.document.Drafts.NOW;
import static cn.zwgk.policy.document.Drafts.SUNLI;
import static cn.zwgk.policy.document.Drafts.WANGQIANG;
import static cn.zwgk.policy.document.Drafts.WUTING;
import static cn.zwgk.policy.document.Drafts.ZHAOMIN;
import static cn.zwgk.policy.document.Drafts.ZHOUHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.web.Refusal;
import cn.zwgk.workflow.StepRefused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 版本: a published document gets its next edition by way of a draft that is reviewed like any other. */
class EditionPolicyTests {

    private static final String NUMBER = "1233020000000000MZ/2026-00001";
    private static final LocalDate CHANGED = LocalDate.parse("2026-05-14");

    private final Document published = published();

    @Test
    void anEditionBeginsWithTheTextAsItIsPublished() {
        Document draft = edition(EditionNature.REVISION);
        assertThat(draft.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(draft.body()).isEqualTo(published.body());
        assertThat(draft.id()).isNotEqualTo(published.id());
        assertThat(published.edition()).isEqualTo(1);
    }

    @Test
    void aTextThatReadersAreToldNothingOfIsNotChanged() {
        assertThatThrownBy(() -> published
                        .nextEdition()
                        .begin(DocumentId.next(), revision(EditionNature.REVISION, " "), CHENJING, NOW))
                .hasMessageContaining("change-note-missing");
    }

    @Test
    void theOfficeThatDraftedItRevisesIt() {
        Revision revision = revision(EditionNature.REVISION, "调整标准");
        assertThatThrownBy(() -> published.nextEdition().begin(DocumentId.next(), revision, WANGQIANG, NOW))
                .hasMessageContaining("draft-of-another-office");
    }

    @Test
    void itBecomesTheTextOfItsDocumentOnlyAfterThreeReviews() { // 三审三校
        Document draft = edition(EditionNature.REVISION);
        draft.edit(Drafts.notice(), DocumentBody.of("<p>一、每季度自查一次。</p>"), List.of(), CHENJING);
        assertThatThrownBy(() -> draft.nextEdition().merge(WUTING)).isInstanceOf(StepRefused.class);
        reviewed(draft);
        assertThatThrownBy(() -> draft.publish(NUMBER, WUTING, NOW))
                .hasMessageContaining("edition-published-otherwise");

        draft.nextEdition().merge(WUTING);
        published.nextEdition().take(draft, WUTING, NOW);

        assertThat(published.body().plainText()).contains("每季度");
        assertThat(published.edition()).isEqualTo(2);
        assertThat(published.publication()).map(Publication::indexNumber).contains(NUMBER);
        assertThat(draft.state()).isEqualTo(DocumentState.MERGED);
    }

    @Test
    void aCorrectionChangesNoDateNoNumberAndNoEffect() {
        Document draft = edition(EditionNature.CORRECTION);
        assertThat(grounds(draft)).isEmpty();
        draft.edit(withLapseDate(), draft.body(), List.of(), CHENJING);
        assertThat(grounds(draft)).containsExactly("correction-changes-terms");
        draft.edit(
                Drafts.notice(),
                draft.body(),
                List.of(new Relation(RelationType.REPEALS, DocumentId.next(), null)),
                CHENJING);
        assertThat(grounds(draft)).containsExactly("correction-changes-terms");
    }

    @Test
    void aRevisionMayChangeThem() {
        Document draft = edition(EditionNature.REVISION);
        draft.edit(withLapseDate(), draft.body(), List.of(), CHENJING);
        assertThat(grounds(draft)).isEmpty();
    }

    @Test
    void nothingIsClosedByWayOfAnEdition() {
        Document draft = edition(EditionNature.REVISION);
        draft.edit(Drafts.notice().disclosed(DisclosureMode.ON_APPLICATION), draft.body(), List.of(), CHENJING);
        assertThat(grounds(draft)).containsExactly("edition-changes-disclosure");
        assertThatThrownBy(() -> published.nextEdition().take(draft, WUTING, NOW))
                .as("whoever did not ask")
                .hasMessageContaining("edition-changes-disclosure");
        assertThat(published.isPublic()).isTrue();
    }

    @Test
    void whatWasTakenDownMeanwhileIsNotRevised() {
        Document draft = edition(EditionNature.REVISION);
        published.withdrawing().withdraw(WUTING, Unpublishing.withdrawn("误发"), NOW);
        assertThat(grounds(draft)).containsExactly("edition-document-withdrawn");
    }

    @Test
    void aCorrectionNeedsNoNewInterpretation() { // 工作要点 6
        Document normative = Drafts.draft(Drafts.normative());
        normative.reviewing().signSecrecyReview(ZHAOMIN, NOW);
        normative.submit(CHENJING, true, List.of());
        pass(normative);
        normative.publish(NUMBER, WUTING, NOW);
        Document correction = normative
                .nextEdition()
                .begin(
                        DocumentId.next(),
                        new Revision(normative.id(), EditionNature.CORRECTION, "更正错字", CHANGED),
                        CHENJING,
                        NOW);
        Document revision = normative
                .nextEdition()
                .begin(
                        DocumentId.next(),
                        new Revision(normative.id(), EditionNature.REVISION, "调整标准", CHANGED),
                        CHENJING,
                        NOW);
        assertThat(correction.groundsAgainstSubmission(false))
                .extracting(Refusal::code)
                .doesNotContain("interpretation-missing");
        assertThat(revision.groundsAgainstSubmission(false))
                .extracting(Refusal::code)
                .contains("interpretation-missing");
    }

    private List<String> grounds(Document draft) {
        return EditionPolicy.groundsAgainst(draft, draft.revision().orElseThrow(), published).stream()
                .map(Refusal::code)
                .toList();
    }

    private Document edition(EditionNature nature) {
        return published.nextEdition().begin(DocumentId.next(), revision(nature, "变更说明"), CHENJING, NOW);
    }

    private Revision revision(EditionNature nature, String note) {
        return new Revision(published.id(), nature, note, CHANGED);
    }

    private static Metadata withLapseDate() {
        Metadata m = Drafts.notice();
        return new Metadata(
                m.title(),
                m.kind(),
                m.documentNumber(),
                m.topics(),
                m.catalogueClass(),
                m.issuingBody(),
                m.draftingOffice(),
                m.writtenOn(),
                m.effectiveFrom(),
                LocalDate.parse("2027-06-01"),
                m.disclosureMode(),
                m.publicInterest(),
                m.summary());
    }

    private static Document published() {
        Document document = Drafts.ready();
        document.publish(NUMBER, WUTING, NOW);
        return document;
    }

    private static void reviewed(Document draft) {
        draft.reviewing().signSecrecyReview(ZHAOMIN, NOW);
        draft.submit(CHENJING, false, List.of());
        pass(draft);
    }

    private static void pass(Document draft) {
        draft.reviewing().pass(ZHAOMIN, true, null, NOW);
        draft.reviewing().pass(SUNLI, true, null, NOW);
        draft.reviewing().pass(ZHOUHAI, true, null, NOW);
    }
}
