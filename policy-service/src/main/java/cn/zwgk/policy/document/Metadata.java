package cn.zwgk.policy.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the table above a document. A draft may still lack what a published document has; see
 * {@link #missing()}.
 *
 * @param documentNumber 文号
 * @param topics 主题
 * @param catalogueClass 组配分类
 * @param issuingBody 发布机构
 * @param draftingOffice 起草科室
 * @param writtenOn 成文日期
 * @param effectiveFrom 施行日期: the first day in force
 * @param lapsesOn 失效日期: the first day on which it is no longer in force
 * @param disclosureMode 公开方式
 * @param publicInterest what was answered to whether it touches people's immediate interests
 */
public record Metadata(
        String title,
        DocumentKind kind,
        @Nullable String documentNumber,
        List<String> topics,
        @Nullable String catalogueClass,
        @Nullable String issuingBody,
        @Nullable String draftingOffice,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        @Nullable DisclosureMode disclosureMode,
        PublicInterest publicInterest,
        @Nullable String summary) {

    public Metadata {
        topics = List.copyOf(topics);
    }

    /** The same, disclosed in another way. */
    Metadata disclosed(DisclosureMode mode) {
        return new Metadata(
                title,
                kind,
                documentNumber,
                topics,
                catalogueClass,
                issuingBody,
                draftingOffice,
                writtenOn,
                effectiveFrom,
                lapsesOn,
                mode,
                publicInterest,
                summary);
    }

    /** The same with what is known of the public's interest. */
    public Metadata with(PublicInterest interest) {
        return new Metadata(
                title,
                kind,
                documentNumber,
                topics,
                catalogueClass,
                issuingBody,
                draftingOffice,
                writtenOn,
                effectiveFrom,
                lapsesOn,
                disclosureMode,
                interest,
                summary);
    }

    /** Whether the public reads it, so that it may have to be explained; while nothing is said, it does. */
    public boolean isForThePublic() {
        return disclosureMode == null || disclosureMode == DisclosureMode.PROACTIVE;
    }

    /** The fields without which a document is not accepted for review, by the names that they have in the API. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        addIf(missing, title.isBlank(), "title");
        addIf(missing, kind == DocumentKind.NORMATIVE && isBlank(documentNumber), "documentNumber");
        addIf(missing, topics.isEmpty(), "topics");
        addIf(missing, isBlank(issuingBody), "issuingBody");
        addIf(missing, isBlank(draftingOffice), "draftingOffice");
        addIf(missing, writtenOn == null, "writtenOn");
        addIf(missing, disclosureMode == null, "disclosureMode");
        return missing;
    }

    /** Whether and when it has to be explained. What the public does not read is not explained to it. */
    public InterpretationRequirement interpretationRequirement() {
        return isForThePublic()
                ? InterpretationRequirement.of(kind, publicInterest.isTouched())
                : InterpretationRequirement.NONE;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void addIf(List<String> missing, boolean lacks, String field) {
        if (lacks) {
            missing.add(field);
        }
    }
}
