package cn.zwgk.application.fee;

import java.util.ArrayList;
import java.util.List;

/**
 * 收费标准 (国办函〔2020〕109号), progressive: every unit costs what its tier says, and no tier changes the price of the units
 * before it.
 */
public final class FeeSchedule {

    /** 四（一）: the first ten items are free, items 11 to 30 cost 100 yuan each. */
    private static final List<FeeTier> ITEMS = List.of(new FeeTier(1, 10, 0), new FeeTier(11, 30, 100));

    /** 四（一）: from item 31 on every ten items are a step, and each step raises the price by 100 yuan. */
    private static final int STEP_FROM = 31;

    private static final int STEP_ITEMS = 10;
    private static final int STEP_YUAN = 100;
    private static final int LAST_FLAT_YUAN = 100;

    /** 四（二）: thirty pages are free. */
    private static final List<FeeTier> PAGES = List.of(
            new FeeTier(1, 30, 0), new FeeTier(31, 100, 10), new FeeTier(101, 200, 20), new FeeTier(201, null, 40));

    private FeeSchedule() {}

    /**
     * What units cost.
     *
     * @param before how many units of the same applicant were counted before in the month; 0 for pages
     * @param units how many are to be paid for now
     * @throws IllegalArgumentException if there are none, or a count is negative
     */
    public static Fee of(FeeMethod method, int before, int units) {
        if (before < 0 || units < 1) {
            throw new IllegalArgumentException("No units to pay for: " + before + ", " + units);
        }
        List<Fee.Part> parts = new ArrayList<>();
        int unit = before + 1;
        int last = before + units;
        while (unit <= last) {
            FeeTier tier = tier(method, unit);
            int end = tier.to() == null ? last : Math.min(last, tier.to());
            parts.add(new Fee.Part(unit, end, tier.yuan()));
            unit = end + 1;
        }
        return new Fee(method, parts);
    }

    private static FeeTier tier(FeeMethod method, int unit) {
        List<FeeTier> tiers = method == FeeMethod.BY_ITEM ? ITEMS : PAGES;
        for (FeeTier tier : tiers) {
            if (unit >= tier.from() && (tier.to() == null || unit <= tier.to())) {
                return tier;
            }
        }
        int step = (unit - STEP_FROM) / STEP_ITEMS;
        int from = STEP_FROM + step * STEP_ITEMS;
        return new FeeTier(from, from + STEP_ITEMS - 1, LAST_FLAT_YUAN + (step + 1) * STEP_YUAN);
    }
}
