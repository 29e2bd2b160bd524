package cn.zwgk.policy.standard;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 救助标准公布: the amounts of a category that hold now or will, after one or more of them were set.
 *
 * @param version grows with every change of any standard; the greater one is the newer
 * @param text all of it in words, to be searched
 * @param url where people read it, a path on the portal
 */
@FactType(topic = "zwgk.policy.standards", type = "StandardSet", version = 1)
public record StandardSet(
        UUID categoryId,
        long version,
        String code,
        String group,
        String title,
        String unit,
        List<SetAmount> amounts,
        String text,
        Instant setAt,
        String url)
        implements Fact {

    /** One amount. */
    public record SetAmount(
            String district,
            BigDecimal amount,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            UUID documentId,
            @Nullable String documentNumber) {}

    @Override
    public UUID subject() {
        return categoryId;
    }
}
