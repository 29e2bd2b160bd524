package cn.zwgk.application.intake.web;

import cn.zwgk.application.casefile.DeliveryWay;
import cn.zwgk.application.casefile.ProvisionForm;
import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.application.intake.Arrival;
import cn.zwgk.application.intake.EnterApplication.Incoming;
import cn.zwgk.application.intake.Help;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an officer enters of an application that did not come through the portal. */
record IncomingForm(
        @Nullable ReceiptChannel channel,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedHow,
        @Nullable Boolean oral,
        @Nullable Boolean readBack,
        @Nullable Set<Help> help,
        @Nullable String helpNote,
        ApplicationForm.@Nullable Person applicant,
        @Nullable String description,
        @Nullable String documentNumber,
        @Nullable ProvisionForm form,
        @Nullable DeliveryWay delivery,
        @Nullable List<String> letters,
        @Nullable List<String> identityDocuments) {

    Incoming incoming() {
        return new Incoming(
                new Arrival(
                        channel,
                        arrivedOn,
                        confirmedOn,
                        confirmedHow,
                        Boolean.TRUE.equals(oral),
                        Boolean.TRUE.equals(readBack),
                        help == null ? Set.of() : help,
                        helpNote),
                ApplicationForm.Person.submission(applicant, description, documentNumber, form, delivery),
                letters == null ? List.of() : letters,
                identityDocuments == null ? List.of() : identityDocuments);
    }

    @Override
    public String toString() {
        return "IncomingForm[" + channel + ", " + arrivedOn + "]";
    }
}
