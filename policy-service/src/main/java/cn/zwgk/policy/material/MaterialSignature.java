package cn.zwgk.policy.material;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.ReviewStage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 随附解读材料 in one review: who signed it, if anybody did as far as was heard.
 *
 * @param title of the material
 * @param stage the review in which the document is
 */
public record MaterialSignature(
        UUID materialId,
        int round,
        String title,
        ReviewStage stage,
        @Nullable Person signedBy,
        @Nullable Instant signedAt) {}
