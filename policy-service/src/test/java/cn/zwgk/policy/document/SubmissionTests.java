package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.Drafts.CHENJING;
import static cn.zwgk.policy.document.Drafts.NOW;
import static cn.zwgk.policy.document.Drafts.WANGQIANG;
import static cn.zwgk.policy.document.Drafts.ZHAOMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTests {

    @Test
    void allGroundsAreToldAtOnce() {
        Metadata bare = new Metadata(
                "明州市老年助餐服务管理办法",
                DocumentKind.NORMATIVE,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PublicInterest.UNKNOWN,
                null);
        Document document = Document.draft(DocumentId.next(), bare, DocumentBody.EMPTY, List.of(), CHENJING, NOW);

        assertThatThrownBy(() -> document.submit(CHENJING, false, List.of()))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::reasons)
                .satisfies(reasons -> assertThat(reasons)
                        .extracting(Refusal::code)
                        .contains(
                                "metadata-incomplete",
                                "lapse-date-missing",
                                "body-missing",
                                "interpretation-missing",
                                "secrecy-review-unsigned"))
                .satisfies(reasons -> assertThat(reasons)
                        .filteredOn(reason -> reason.code().equals("metadata-incomplete"))
                        .extracting(Refusal::field)
                        .containsExactly(
                                "documentNumber",
                                "topics",
                                "issuingBody",
                                "draftingOffice",
                                "writtenOn",
                                "disclosureMode"));
        assertThat(document.state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void aNormativeDocumentWithoutMaterialIsNotAccepted() {
        Document document = Drafts.draft(Drafts.normative());
        document.reviewing().signSecrecyReview(ZHAOMIN, NOW);

        assertThat(codes(document, false)).containsExactly("interpretation-missing");
        assertThat(codes(document, true)).isEmpty();
    }

    @Test
    void aNoticeThatTouchesPeopleNeedsMaterialToo() {
        Metadata touching = withInterest(Drafts.notice());
        assertThat(touching.interpretationRequirement()).isEqualTo(InterpretationRequirement.IN_STEP);
        assertThat(Drafts.notice().interpretationRequirement()).isEqualTo(InterpretationRequirement.NONE);
    }

    @Test
    void otherPolicyDocumentsAreExplainedAfterPublication() {
        assertThat(InterpretationRequirement.of(DocumentKind.POLICY, false))
                .isEqualTo(InterpretationRequirement.AFTER_PUBLICATION);
    }

    @Test
    void whatWasSignedForIsTheTextAsItWas() {
        Document document = Drafts.draft(Drafts.notice());
        document.reviewing().signSecrecyReview(ZHAOMIN, NOW);
        document.edit(Drafts.notice(), DocumentBody.of("<p>另一份正文</p>"), List.of(), CHENJING);

        assertThat(codes(document, false)).containsExactly("secrecy-review-unsigned");
    }

    @Test
    void anotherOfficeDoesNotSubmitIt() {
        Document document = Drafts.draft(Drafts.notice());
        assertThatThrownBy(() -> document.submit(WANGQIANG, false, List.of()))
                .hasMessageContaining("draft-of-another-office");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    title,          effectiveFrom, lapsesOn,   ground
                    管理办法,       2026-06-01,    2031-06-01,
                    管理办法,       2026-06-01,    2031-06-02, lapse-date-too-late
                    管理办法,       ,              2031-05-06,
                    管理办法,       ,              2031-05-07, lapse-date-too-late
                    管理办法（试行）, 2026-06-01,  2028-06-01,
                    管理办法（试行）, 2026-06-01,  2028-06-02, provisional-too-long
                    管理暂行办法,   2026-06-01,    2031-06-01, provisional-too-long
                    管理办法,       2026-06-01,    2026-06-01, lapses-before-effective
                    管理办法,       2026-06-01,    ,           lapse-date-missing
                    """)
    void aNormativeDocumentLapsesInTime(
            String title, @Nullable LocalDate effectiveFrom, @Nullable LocalDate lapsesOn, @Nullable String ground) {
        Metadata n = Drafts.normative();
        Metadata metadata = new Metadata(
                title,
                n.kind(),
                n.documentNumber(),
                n.topics(),
                n.catalogueClass(),
                n.issuingBody(),
                n.draftingOffice(),
                n.writtenOn(),
                effectiveFrom,
                lapsesOn,
                n.disclosureMode(),
                PublicInterest.UNKNOWN,
                null);
        assertThat(LapsePolicy.groundsAgainst(metadata)).isEqualTo(ground == null ? List.of() : List.of(ground));
    }

    private static List<String> codes(Document document, boolean explained) {
        return document.groundsAgainstSubmission(explained).stream()
                .map(Refusal::code)
                .toList();
    }

    private static Metadata withInterest(Metadata m) {
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
                m.lapsesOn(),
                m.disclosureMode(),
                new PublicInterest(true, List.of()),
                m.summary());
    }
}
