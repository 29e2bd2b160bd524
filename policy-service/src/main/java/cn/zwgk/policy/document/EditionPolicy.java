package cn.zwgk.policy.document;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.web.Refusal;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a new edition may not change. A correction 更正 puts right a slip of the pen; whoever wants another date, another
 * number or another effect on other documents revises 修订, and everybody sees that he does.
 */
public final class EditionPolicy {

    /** An edition beside the document as it is published now. */
    record Edition(Document draft, Revision revision, Document published) {}

    private static final List<Rule<Edition>> RULES = List.of(
            rule("edition-document-withdrawn", e -> e.published().state() != DocumentState.PUBLISHED),
            rule("edition-changes-disclosure", e -> !same(e, Metadata::disclosureMode)),
            rule("correction-changes-terms", e -> isCorrection(e) && changesTerms(e)));

    private EditionPolicy() {}

    /** All that stands against publishing this draft as the next edition of that document. */
    public static List<Refusal> groundsAgainst(Document draft, Revision revision, Document published) {
        return Rules.groundsAgainst(RULES, new Edition(draft, revision, published)).stream()
                .map(Refusal::of)
                .toList();
    }

    private static boolean isCorrection(Edition edition) {
        return edition.revision().nature() == EditionNature.CORRECTION;
    }

    private static boolean changesTerms(Edition e) {
        return !same(e, Metadata::kind)
                || !same(e, Metadata::documentNumber)
                || !same(e, Metadata::effectiveFrom)
                || !same(e, Metadata::lapsesOn)
                || e.draft().relations().size() != e.published().relations().size()
                || !e.published().relations().containsAll(e.draft().relations());
    }

    private static boolean same(Edition edition, Function<Metadata, ?> field) {
        return Objects.equals(
                field.apply(edition.draft().metadata()),
                field.apply(edition.published().metadata()));
    }
}
