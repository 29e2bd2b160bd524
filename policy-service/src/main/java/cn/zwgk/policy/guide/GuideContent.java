package cn.zwgk.policy.guide;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a guide says.
 *
 * @param institution who decides
 * @param office the office of the bureau that answers for the guide
 * @param eligibility who may apply
 * @param standard what one gets or has to meet, in words
 * @param standardCategories codes of the assistance standards that belong to it
 * @param legalDays working days that the law allows
 * @param promisedDays working days that the institution promises
 */
public record GuideContent(
        String title,
        String institution,
        String office,
        @Nullable LifeEvent lifeEvent,
        List<String> topics,
        @Nullable String summary,
        @Nullable String eligibility,
        @Nullable String standard,
        List<String> standardCategories,
        @Nullable String fee,
        List<Material> materials,
        List<String> steps,
        @Nullable Integer legalDays,
        @Nullable Integer promisedDays,
        @Nullable String hours,
        List<Place> places,
        List<Contact> phones,
        List<Contact> complaints,
        List<Basis> legalBasis,
        List<GuideQuestion> faq) {

    /** Original or copy. */
    public enum Form {
        /** 原件. */
        ORIGINAL,
        /** 复印件. */
        COPY,
        /** 原件和复印件. */
        BOTH,
        /** 数据共享，免交. */
        SHARED
    }

    /**
     * 材料.
     *
     * @param source where to get it
     */
    @Schema(name = "GuideMaterial")
    public record Material(
            String name, Form form, int count, @Nullable String source) {}

    /** 办理地点. */
    @Schema(name = "GuidePlace")
    public record Place(
            String name,
            String address,
            @Nullable String district,
            @Nullable String phone) {}

    /** A phone or another way to reach somebody. */
    @Schema(name = "GuideContact")
    public record Contact(String label, String value) {}

    /** 办理依据: a document of the library, or a law in words. */
    @Schema(name = "GuideBasis")
    public record Basis(@Nullable UUID documentId, String text) {}

    /** 常见问题. */
    public record GuideQuestion(String question, String answer) {}

    /** The names of what a guide cannot do without and this one does. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        require(missing, "lifeEvent", lifeEvent == null);
        require(missing, "summary", isBlank(summary));
        require(missing, "eligibility", isBlank(eligibility));
        require(missing, "fee", isBlank(fee));
        require(missing, "steps", steps.isEmpty());
        require(missing, "promisedDays", promisedDays == null);
        require(missing, "hours", isBlank(hours));
        require(missing, "places", places.isEmpty());
        require(missing, "phones", phones.isEmpty());
        require(missing, "complaints", complaints.isEmpty());
        require(missing, "legalBasis", legalBasis.isEmpty());
        return List.copyOf(missing);
    }

    /** Everything in words, to be searched. */
    String text() {
        return Stream.of(
                        Stream.of(institution, summary, eligibility, standard, fee, hours),
                        materials.stream().map(Material::name),
                        steps.stream(),
                        places.stream().map(place -> place.name() + " " + place.address()),
                        legalBasis.stream().map(Basis::text),
                        faq.stream().map(each -> each.question() + "\n" + each.answer()))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static void require(List<String> missing, String field, boolean isMissing) {
        if (isMissing) {
            missing.add(field);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
