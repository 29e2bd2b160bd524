package cn.zwgk.policy.ledger.scoring;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the calculation.
 *
 * @param kindName what kind of line it is, in words
 * @param obligationId the obligation behind it, for the way to its evidence
 * @param explanation why it is so many points
 */
public record ScoreLine(
        String kindName, @Nullable UUID obligationId, String subject, BigDecimal points, String explanation) {}
