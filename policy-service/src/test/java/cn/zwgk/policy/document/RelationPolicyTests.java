package cn.zwgk.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.document.RelationPolicy.Link;
import cn.zwgk.policy.document.RelationPolicy.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 文件关系 that contradict themselves. */
class RelationPolicyTests {

    private static final DocumentId SELF = DocumentId.next();
    private static final DocumentId OTHER = DocumentId.next();
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final LocalDate WRITTEN = LocalDate.parse("2020-03-01");
    private static final Target SOUND = new Target(DocumentState.PUBLISHED, WRITTEN, null, false);

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void everyTypeLeadsToAPublishedDocument(RelationType type) {
        assertThat(grounds(type, OTHER, SOUND)).isEmpty();
        assertThat(grounds(type, OTHER, Target.UNKNOWN)).containsExactly("relation-target-unknown");
        assertThat(grounds(type, OTHER, new Target(DocumentState.DRAFT, WRITTEN, null, false)))
                .containsExactly("relation-target-unknown");
    }

    @Test
    void whatIsWithdrawnIsNotRepealed() {
        assertThat(grounds(RelationType.REPEALS, OTHER, new Target(DocumentState.WITHDRAWN, WRITTEN, null, false)))
                .containsExactly("relation-target-withdrawn");
    }

    @Test
    void nothingRepealsItself() {
        assertThat(grounds(RelationType.REPEALS, SELF, SOUND)).containsExactly("relation-to-itself");
    }

    @Test
    void nothingEndsWhatEndedIt() {
        Target ended = new Target(DocumentState.PUBLISHED, WRITTEN, null, true);
        assertThat(grounds(RelationType.REPEALS, OTHER, ended)).containsExactly("relation-loop");
        assertThat(grounds(RelationType.AMENDS, OTHER, ended)).containsExactly("relation-loop");
        assertThat(grounds(RelationType.CITES, OTHER, ended)).isEmpty();
    }

    @Test
    void nothingIsEndedTwice() {
        Target ended = new Target(DocumentState.PUBLISHED, WRITTEN, LocalDate.parse("2025-01-01"), false);
        assertThat(grounds(RelationType.REPLACES, OTHER, ended)).containsExactly("relation-target-ended");
        assertThat(grounds(RelationType.INTERPRETS, OTHER, ended)).isEmpty();
        Target endsLater = new Target(DocumentState.PUBLISHED, WRITTEN, LocalDate.parse("2027-01-01"), false);
        assertThat(grounds(RelationType.AMENDS, OTHER, endsLater)).isEmpty();
    }

    @Test
    void nothingTakesEffectOnWhatWasNotWrittenYet() {
        Target later = new Target(DocumentState.PUBLISHED, LocalDate.parse("2026-06-02"), null, false);
        assertThat(grounds(RelationType.REPEALS, OTHER, later)).containsExactly("relation-before-target");
    }

    @Test
    void oneDocumentDecidesOnAnotherInOneWay() {
        Relation repeal = new Relation(RelationType.REPEALS, OTHER, null);
        Relation amendment = new Relation(RelationType.AMENDS, OTHER, null);
        Relation citation = new Relation(RelationType.CITES, OTHER, null);
        assertThat(RelationPolicy.groundsAgainst(new Link(SELF, repeal, DAY, List.of(repeal, amendment), SOUND)))
                .containsExactly("relation-contradictory");
        assertThat(RelationPolicy.groundsAgainst(new Link(SELF, repeal, DAY, List.of(repeal, citation), SOUND)))
                .isEmpty();
    }

    private static List<String> grounds(RelationType type, DocumentId target, Target known) {
        Relation relation = new Relation(type, target, null);
        return RelationPolicy.groundsAgainst(new Link(SELF, relation, DAY, List.of(relation), known));
    }
}
