package cn.zwgk.application.casefile;

import org.jspecify.annotations.Nullable;

/** An application as it was typed, before anybody looked at it: everything may be missing. */
public record Submission(
        @Nullable ApplicantCategory category,
        @Nullable String name,
        @Nullable IdentityType identityType,
        @Nullable String identityNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String description,
        @Nullable String documentNumber,
        @Nullable ProvisionForm form,
        @Nullable DeliveryWay delivery) {

    @Override
    public String toString() {
        return "Submission[" + category + "]";
    }
}
