package cn.zwgk.application.casefile;

import cn.zwgk.privacy.Masking;
import org.jspecify.annotations.Nullable;

/** Who applies. Personal data: sealed where it rests, masked where it is shown, and never written by {@code toString}. */
public record Applicant(
        ApplicantCategory category,
        String name,
        IdentityType identityType,
        String identityNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    /** What lists and pages show. */
    public Applicant masked() {
        if (name.equals(PersonalDataPlace.ERASED)) {
            return this;
        }
        return new Applicant(
                category,
                identityType.isOfPerson() ? Masking.name(name) : name,
                identityType,
                Masking.identityNumber(identityNumber),
                Masking.phone(phone),
                Masking.email(email),
                Masking.address(address));
    }

    @Override
    public String toString() {
        return "Applicant[" + category + "]";
    }
}
