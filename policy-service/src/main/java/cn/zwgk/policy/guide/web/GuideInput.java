package cn.zwgk.policy.guide.web;

import cn.zwgk.policy.guide.GuideContent;
import cn.zwgk.policy.guide.LifeEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guide as the desk hands it in; only title and institution are needed to begin.
 *
 * @param office the office that answers for it; the drafter's own if left out
 * @param changeNote what readers are told about a revision
 */
record GuideInput(
        @NotBlank(message = "{guide.title-missing}") @Size(max = 100, message = "{guide.text-too-long}")
        String title,

        @NotBlank(message = "{guide.institution-missing}") @Size(max = 100, message = "{guide.text-too-long}")
        String institution,

        @Nullable @Size(max = 60, message = "{guide.text-too-long}")
        String office,

        @Nullable LifeEvent lifeEvent,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 30) String> topics,

        @Nullable @Size(max = 1000, message = "{guide.text-too-long}")
        String summary,

        @Nullable @Size(max = 3000, message = "{guide.text-too-long}")
        String eligibility,

        @Nullable @Size(max = 2000, message = "{guide.text-too-long}")
        String standard,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> standardCategories,

        @Nullable @Size(max = 500, message = "{guide.text-too-long}")
        String fee,

        @Nullable @Valid @Size(max = 40) List<MaterialInput> materials,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 500, message = "{guide.text-too-long}") String> steps,
        @Nullable @Min(0) @Max(1000) Integer legalDays,
        @Nullable @Min(0) @Max(1000) Integer promisedDays,

        @Nullable @Size(max = 500, message = "{guide.text-too-long}")
        String hours,

        @Nullable @Valid @Size(max = 60) List<PlaceInput> places,
        @Nullable @Valid @Size(max = 20) List<ContactInput> phones,
        @Nullable @Valid @Size(max = 20) List<ContactInput> complaints,
        @Nullable @Valid @Size(max = 30) List<BasisInput> legalBasis,
        @Nullable @Valid @Size(max = 30) List<QuestionInput> faq,

        @Nullable @Size(max = 500, message = "{guide.text-too-long}")
        String changeNote) {

    private static final String PHONE = "[0-9０-９()（）+转\\- ]{3,40}";

    /** 材料. */
    @Schema(name = "GuideMaterialInput")
    record MaterialInput(
            @NotBlank(message = "{guide.part-missing}") @Size(max = 100, message = "{guide.text-too-long}")
            String name,

            @NotNull GuideContent.Form form,
            @Min(0) @Max(100) int count,

            @Nullable @Size(max = 200, message = "{guide.text-too-long}")
            String source) {}

    /** 办理地点. */
    @Schema(name = "GuidePlaceInput")
    record PlaceInput(
            @NotBlank(message = "{guide.part-missing}") @Size(max = 100, message = "{guide.text-too-long}")
            String name,

            @NotBlank(message = "{guide.part-missing}") @Size(max = 200, message = "{guide.text-too-long}")
            String address,

            @Nullable @Size(max = 60, message = "{guide.text-too-long}")
            String district,

            @Nullable @Pattern(regexp = PHONE, message = "{guide.phone-malformed}")
            String phone) {}

    /** A phone or another way to reach somebody. */
    @Schema(name = "GuideContactInput")
    record ContactInput(
            @NotBlank(message = "{guide.part-missing}") @Size(max = 60, message = "{guide.text-too-long}")
            String label,

            @NotBlank(message = "{guide.part-missing}") @Size(max = 200, message = "{guide.text-too-long}")
            String value) {}

    /** 办理依据. */
    @Schema(name = "GuideBasisInput")
    record BasisInput(
            @Nullable UUID documentId,

            @NotBlank(message = "{guide.part-missing}") @Size(max = 300, message = "{guide.text-too-long}")
            String text) {}

    /** 常见问题. */
    @Schema(name = "GuideQuestionInput")
    record QuestionInput(
            @NotBlank(message = "{guide.part-missing}") @Size(max = 200, message = "{guide.text-too-long}")
            String question,

            @NotBlank(message = "{guide.part-missing}") @Size(max = 1000, message = "{guide.text-too-long}")
            String answer) {}

    /** @param ownOffice the office of who writes */
    GuideContent content(String ownOffice) {
        return new GuideContent(
                title.strip(),
                institution.strip(),
                office == null || office.isBlank() ? ownOffice : office.strip(),
                lifeEvent,
                orNone(topics),
                summary,
                eligibility,
                standard,
                orNone(standardCategories),
                fee,
                orNone(materials).stream()
                        .map(one -> new GuideContent.Material(one.name(), one.form(), one.count(), one.source()))
                        .toList(),
                orNone(steps),
                legalDays,
                promisedDays,
                hours,
                orNone(places).stream()
                        .map(one -> new GuideContent.Place(one.name(), one.address(), one.district(), one.phone()))
                        .toList(),
                contacts(phones),
                contacts(complaints),
                orNone(legalBasis).stream()
                        .map(one -> new GuideContent.Basis(one.documentId(), one.text()))
                        .toList(),
                orNone(faq).stream()
                        .map(one -> new GuideContent.GuideQuestion(one.question(), one.answer()))
                        .toList());
    }

    private static List<GuideContent.Contact> contacts(@Nullable List<ContactInput> given) {
        return orNone(given).stream()
                .map(one -> new GuideContent.Contact(one.label(), one.value()))
                .toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
