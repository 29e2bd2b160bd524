package cn.zwgk.application.fee;

import java.util.List;
import java.util.stream.Collectors;

/** A fee and how it comes about. */
public record Fee(FeeMethod method, List<Part> parts) {

    /**
     * Units of one tier.
     *
     * @param from the number of the first unit
     * @param to the number of the last one
     * @param yuan what each costs
     */
    public record Part(int from, int to, int yuan) {

        /** In yuan. */
        public int amount() {
            return Math.multiplyExact(to - from + 1, yuan);
        }
    }

    public Fee {
        parts = List.copyOf(parts);
    }

    /** In yuan. */
    public int amount() {
        return parts.stream().mapToInt(Part::amount).reduce(0, Math::addExact);
    }

    /** Such as 第11—30件：20件×100元＝2000元；合计2000元. */
    public String explanation() {
        String unit = method == FeeMethod.BY_ITEM ? "件" : "页";
        String sum = parts.stream()
                .map(part -> "第%d—%d%s：%d%s×%d元＝%d元"
                        .formatted(
                                part.from(),
                                part.to(),
                                unit,
                                part.to() - part.from() + 1,
                                unit,
                                part.yuan(),
                                part.amount()))
                .collect(Collectors.joining("；"));
        return sum + "；合计%d元".formatted(amount());
    }
}
