package cn.zwgk.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueTreeTests {

    private final CatalogueEntry first = entry(null);
    private final CatalogueEntry second = entry(first.id());
    private final CatalogueEntry third = entry(second.id());
    private final CatalogueEntry other = entry(null);
    private final CatalogueTree tree = new CatalogueTree(List.of(third, other, second, first));

    @Test
    void onlyWhatHasNothingBelowItIsToBeFilled() {
        assertThat(tree.leaves()).containsExactlyInAnyOrder(third, other);
        assertThat(tree.pathText(third)).isEqualTo(first.title() + " › " + second.title() + " › " + third.title());
    }

    @Test
    void nothingMovesBelowItself() {
        assertThatThrownBy(() -> tree.requireFits(first, third.id())).hasMessageContaining("moved-below-itself");
    }

    @Test
    void thereIsNoFourthLevel() { // the standard catalogue has two columns, 一级事项 and 二级事项
        assertThatThrownBy(() -> tree.requireFits(null, third.id())).hasMessageContaining("too-deep");
        assertThatThrownBy(() -> tree.requireFits(first, other.id())).hasMessageContaining("too-deep");
        tree.requireFits(second, other.id());
    }

    private static CatalogueEntry entry(@Nullable UUID parent) {
        return FreshnessTests.entry(
                UUID.randomUUID(), parent, UpdateFrequency.WHEN_CHANGED, null, InspectionRule.BY_FREQUENCY);
    }
}
