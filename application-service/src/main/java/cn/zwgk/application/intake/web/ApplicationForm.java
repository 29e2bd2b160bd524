package cn.zwgk.application.intake.web;

import cn.zwgk.application.casefile.ApplicantCategory;
import cn.zwgk.application.casefile.DeliveryWay;
import cn.zwgk.application.casefile.IdentityType;
import cn.zwgk.application.casefile.ProvisionForm;
import cn.zwgk.application.casefile.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of the portal: what Article 29 names, and nothing else.
 *
 * @param summaryConfirmed whether the applicant has confirmed the summary; the portal sends only from there, so absent is yes
 * @param identityDocuments claims of pictures of the proof of identity
 */
record ApplicationForm(
        @Nullable Person applicant,
        @Nullable String description,
        @Nullable String documentNumber,
        @Nullable ProvisionForm form,
        @Nullable DeliveryWay delivery,
        @Nullable Boolean summaryConfirmed,
        @Nullable List<String> identityDocuments) {

    record Person(
            @Nullable ApplicantCategory category,
            @Nullable String name,
            @Nullable IdentityType identityType,
            @Nullable String identityNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {

        private static final Person NOBODY = new Person(null, null, null, null, null, null, null);

        static Submission submission(
                @Nullable Person applicant,
                @Nullable String description,
                @Nullable String documentNumber,
                @Nullable ProvisionForm form,
                @Nullable DeliveryWay delivery) {
            Person person = applicant == null ? NOBODY : applicant;
            return new Submission(
                    person.category(),
                    person.name(),
                    person.identityType(),
                    person.identityNumber(),
                    person.phone(),
                    person.email(),
                    person.address(),
                    description,
                    documentNumber,
                    form,
                    delivery);
        }

        @Override
        public String toString() {
            return "Person[" + category + "]";
        }
    }

    Submission submission() {
        return Person.submission(applicant, description, documentNumber, form, delivery);
    }

    boolean confirmed() {
        return summaryConfirmed == null || summaryConfirmed;
    }
}
