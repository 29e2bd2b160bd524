package cn.zwgk.interpretation.help;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.help.MaterialBlocks.Block;
import cn.zwgk.text.quantity.Measure;
import cn.zwgk.text.quantity.Quantities;
import cn.zwgk.text.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Holds the figures of material against those of its document, however either writes them: 三百元 and 300.00元 are the same. */
final class Figures {

    private static final int MOST = 12;

    private final Names names;

    Figures(Names names) {
        this.names = names;
    }

    /** Every figure of the material that the document does not have, each once. */
    List<Difference> differences(MaterialBlocks material, String document) {
        List<Quantity> known = Quantities.in(document);
        List<Quantity> told = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (Block block : material.blocks()) {
            for (Quantity quantity : Quantities.in(block.text())) {
                if (known.stream().noneMatch(quantity::agreesWith)
                        && told.stream().noneMatch(quantity::agreesWith)) {
                    told.add(quantity);
                    differences.add(new Difference(
                            quantity.measure(),
                            names.of(quantity.measure()),
                            block.place(
                                    quantity.start(),
                                    quantity.start() + quantity.text().length()),
                            ofKind(quantity.measure(), known)));
                }
            }
        }
        return differences;
    }

    private static List<String> ofKind(Measure measure, List<Quantity> known) {
        return known.stream()
                .filter(quantity -> quantity.measure() == measure)
                .map(Quantity::text)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Amounts of money that the document sets and the material does not name. */
    List<String> unmentioned(MaterialBlocks material, String document) {
        List<Quantity> named = material.texts().stream()
                .flatMap(text -> Quantities.in(text).stream())
                .toList();
        return Quantities.in(document).stream()
                .filter(quantity -> quantity.measure() == Measure.MONEY)
                .filter(quantity -> named.stream().noneMatch(quantity::agreesWith))
                .map(Quantity::text)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
