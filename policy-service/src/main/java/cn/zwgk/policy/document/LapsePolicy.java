package cn.zwgk.policy.document;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 有效期: a normative document has a lapse date, at most five years after it takes effect, at most two if it is
 * provisional 暂行/试行 (domain rule 4.2, after the provinces' rules on normative documents).
 */
final class LapsePolicy {

    static final int YEARS = 5;
    static final int PROVISIONAL_YEARS = 2;

    private static final Pattern PROVISIONAL = Pattern.compile("暂行|试行");

    private static final List<Rule<Metadata>> RULES = List.of(
            rule("lapse-date-missing", m -> normative(m) && m.lapsesOn() == null),
            rule("lapse-date-too-late", m -> normative(m) && !provisional(m) && lastsLonger(m, YEARS)),
            rule("provisional-too-long", m -> normative(m) && provisional(m) && lastsLonger(m, PROVISIONAL_YEARS)),
            rule(
                    "lapses-before-effective",
                    m -> m.lapsesOn() != null && !m.lapsesOn().isAfter(start(m, m.lapsesOn()))));

    private LapsePolicy() {}

    static List<String> groundsAgainst(Metadata metadata) {
        return Rules.groundsAgainst(RULES, metadata);
    }

    private static boolean normative(Metadata metadata) {
        return metadata.kind() == DocumentKind.NORMATIVE;
    }

    private static boolean provisional(Metadata metadata) {
        return PROVISIONAL.matcher(metadata.title()).find();
    }

    private static boolean lastsLonger(Metadata metadata, int years) {
        LocalDate lapsesOn = metadata.lapsesOn();
        return lapsesOn != null && lapsesOn.isAfter(start(metadata, lapsesOn).plusYears(years));
    }

    /** Counted from taking effect, else from the day it was written; with neither there is nothing to count from. */
    private static LocalDate start(Metadata metadata, LocalDate lapsesOn) {
        @Nullable LocalDate start = metadata.effectiveFrom() != null ? metadata.effectiveFrom() : metadata.writtenOn();
        return start != null ? start : lapsesOn.minusDays(1);
    }
}
