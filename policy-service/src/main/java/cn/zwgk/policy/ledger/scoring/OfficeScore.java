package cn.zwgk.policy.ledger.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * 科室得分.
 *
 * @param possible what full fulfilment of its obligations is worth
 */
public record OfficeScore(String office, BigDecimal total, BigDecimal possible, List<ScoreLine> lines) {

    public OfficeScore {
        lines = List.copyOf(lines);
    }
}
