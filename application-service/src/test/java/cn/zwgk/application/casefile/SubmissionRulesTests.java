package cn.zwgk.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionRulesTests {

    private static final Submission EMPTY =
            new Submission(null, null, null, null, null, null, null, null, null, null, null);

    @Test
    void everythingThatArticle29AsksForIsToldAtOnce() {
        assertThat(grounds(EMPTY))
                .containsExactly(
                        "applicant-category-missing",
                        "applicant-name-missing",
                        "identity-type-missing",
                        "identity-number-missing",
                        "contact-missing",
                        "description-missing",
                        "form-missing",
                        "delivery-missing");
    }

    @Test
    void aCompleteApplicationIsAccepted() {
        assertThatCode(() -> SubmissionRules.require(citizen("11010519491231002X", "13800000000", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void anIdentityNumberWithAWrongCheckDigitIsRefused() { // 条例 Art. 29(1): proof of identity
        assertThat(grounds(citizen("110105194912310021", "13800000000", null)))
                .containsExactly("identity-number-invalid");
    }

    @Test
    void oneWayToReachTheApplicantIsEnough() {
        assertThat(grounds(citizen("11010519491231002X", null, null))).containsExactly("contact-missing");
        assertThat(grounds(citizen("11010519491231002X", null, "zhangsan@example.cn")))
                .isEmpty();
    }

    @Test
    void anOrganisationProvesItselfByItsCreditCode() {
        Submission withPersonalId = new Submission(
                ApplicantCategory.BUSINESS,
                "明州某某有限公司",
                IdentityType.RESIDENT_ID,
                "11010519491231002X",
                "0574-00000000",
                null,
                null,
                "2025年养老机构补贴名单",
                null,
                ProvisionForm.ELECTRONIC,
                DeliveryWay.ONLINE);
        assertThat(grounds(withPersonalId)).containsExactly("identity-type-not-of-applicant");
    }

    @Test
    void whoeverWantsPostGivesAnAddressAndWhoeverWantsMailOne() { // 条例 Art. 29(3)
        assertThat(grounds(delivered(DeliveryWay.POST))).containsExactly("address-missing-for-post");
        assertThat(grounds(delivered(DeliveryWay.EMAIL))).containsExactly("email-missing-for-email");
    }

    @Test
    void nothingOfTheApplicantIsInTheTextOfTheObjects() {
        Submission submission = citizen("11010519491231002X", "13800000000", null);
        assertThat(submission + " " + SubmissionRules.applicant(submission))
                .doesNotContain("张三", "11010519491231002X", "13800000000");
    }

    private static Submission citizen(String number, @Nullable String phone, @Nullable String email) {
        return new Submission(
                ApplicantCategory.CITIZEN,
                "张三",
                IdentityType.RESIDENT_ID,
                number,
                phone,
                email,
                null,
                "2025年养老机构补贴名单",
                null,
                ProvisionForm.ELECTRONIC,
                DeliveryWay.ONLINE);
    }

    private static Submission delivered(DeliveryWay delivery) {
        return new Submission(
                ApplicantCategory.CITIZEN,
                "张三",
                IdentityType.RESIDENT_ID,
                "11010519491231002X",
                "13800000000",
                null,
                null,
                "2025年养老机构补贴名单",
                null,
                ProvisionForm.PAPER,
                delivery);
    }

    private static List<String> grounds(Submission submission) {
        Refused refused = catchThrowableOfType(Refused.class, () -> SubmissionRules.require(submission));
        return refused == null
                ? List.of()
                : refused.reasons().stream().map(Refusal::code).toList();
    }
}
