package cn.zwgk.policy.guide;

import cn.zwgk.policy.document.Validity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guide as the public reads it.
 *
 * @param confirmedOn 最近确认日期
 * @param confirmBy the last day of the year for which the confirmation holds
 * @param confirmationOverdue whether that day has passed; readers are told to ask before they go
 * @param editions all editions, the latest first
 */
public record GuidePage(
        UUID id,
        int edition,
        @Nullable String lifeEventName,
        GuideContent content,
        List<BasisEntry> legalBasis,
        List<GuideStandardEntry> standards,
        List<MaterialEntry> materials,
        Instant publishedAt,
        LocalDate confirmedOn,
        LocalDate confirmBy,
        boolean confirmationOverdue,
        boolean current,
        List<GuideEditionEntry> editions) {

    /**
     * 办理依据.
     *
     * @param document null if there is none in the library that can be opened
     */
    @Schema(name = "GuideBasisEntry")
    public record BasisEntry(String text, @Nullable BasisLink document) {}

    /** A document to go to. */
    @Schema(name = "GuideBasisLink")
    public record BasisLink(
            UUID id, String title, @Nullable String documentNumber, Validity validity, String validityName) {}

    /** An assistance standard that belongs to it. */
    public record GuideStandardEntry(String code, String title, String unit) {}

    /** 材料 with the name of its form. */
    @Schema(name = "GuideMaterialEntry")
    public record MaterialEntry(
            String name,
            String formName,
            int count,
            @Nullable String source) {}

    /** One edition. */
    public record GuideEditionEntry(
            int edition, Instant publishedAt, @Nullable String changeNote) {}

    /** A guide in a list. */
    public record GuideEntry(
            UUID id,
            String title,
            String institution,
            @Nullable LifeEvent lifeEvent,
            @Nullable String lifeEventName,
            @Nullable String summary,
            @Nullable String fee,
            @Nullable Integer promisedDays,
            Instant publishedAt,
            LocalDate confirmedOn,
            boolean confirmationOverdue) {}

    /** One page of the list with the number of guides for each life event under the other filters. */
    @Schema(name = "GuideListing")
    public record Listing(List<GuideEntry> items, int page, int size, long total, List<GuideCount> lifeEvents) {}

    /** How many there are. */
    public record GuideCount(String value, String name, long count) {}
}
