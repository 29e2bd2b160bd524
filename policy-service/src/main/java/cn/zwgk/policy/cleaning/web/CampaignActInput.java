package cn.zwgk.policy.cleaning.web;

import cn.zwgk.policy.cleaning.RunCampaign.Draft;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an act may need besides its name.
 *
 * @param title of the result, as {@code preface} and {@code effectiveOn}
 */
record CampaignActInput(
        @Nullable @Size(max = 2000, message = "{draft.text-too-long}")
        String reason,

        @Nullable Boolean proofread,

        @Nullable @Size(max = 2000, message = "{draft.text-too-long}")
        String remark,

        @Nullable @Size(max = 300, message = "{draft.title-too-long}") @Schema(example = "明州市民政局关于公布行政规范性文件清理结果的公告")
        String title,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}")
        String documentNumber,

        @Nullable @Size(max = 5000, message = "{draft.text-too-long}")
        String preface,

        @Nullable LocalDate effectiveOn) {

    static final CampaignActInput NOTHING = new CampaignActInput(null, null, null, null, null, null, null);

    /** @throws Refused with everything that is missing */
    Draft draft() {
        List<Refusal> missing = new ArrayList<>();
        requireText(missing, title, "title");
        requireText(missing, preface, "preface");
        if (effectiveOn == null) {
            missing.add(Refusal.onField("effectiveOn", "metadata-incomplete"));
        }
        if (!missing.isEmpty()) {
            throw Refused.invalid(missing);
        }
        return new Draft(
                Objects.requireNonNull(title),
                documentNumber == null || documentNumber.isBlank() ? null : documentNumber.strip(),
                Objects.requireNonNull(preface),
                Objects.requireNonNull(effectiveOn));
    }

    private static void requireText(List<Refusal> missing, @Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            missing.add(Refusal.onField(field, "metadata-incomplete"));
        }
    }
}
