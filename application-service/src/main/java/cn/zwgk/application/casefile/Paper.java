package cn.zwgk.application.casefile;

import java.time.LocalDate;

/** 文书: one paper of a case, as it went to the applicant. */
public record Paper(PaperKind kind, String number, LocalDate issuedOn, String text) {

    @Override
    public String toString() {
        return "Paper[" + number + "]";
    }
}
