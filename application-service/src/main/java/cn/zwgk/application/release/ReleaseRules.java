package cn.zwgk.application.release;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.web.Refusal;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Grounds on which a release goes no further. All that apply are told at once, every open finding among them. */
@Component
class ReleaseRules {

    /** What is offered, and what is known of it. */
    private record Offered(ReleaseContent content, boolean hasFiles, boolean restricted) {}

    private static final List<Rule<Offered>> RULES = List.of(
            rule("release-title-missing", each -> each.content().title().isBlank()),
            rule(
                    "release-description-missing",
                    each -> each.content().description().isBlank()),
            rule("release-nothing-offered", each -> each.content().answer().isBlank() && !each.hasFiles()),
            // A case that only named people see may have become one after the release was drafted
            rule("release-case-restricted", Offered::restricted));

    private final ReleaseFiles files;
    private final ReleaseScreening screening;
    private final CaseDirectory cases;

    ReleaseRules(ReleaseFiles files, ReleaseScreening screening, CaseDirectory cases) {
        this.files = files;
        this.screening = screening;
        this.cases = cases;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Refusal> groundsAgainst(Release release) {
        boolean restricted = release.allCases().stream()
                .anyMatch(each -> cases.get(each).records().isRestricted());
        Offered offered = new Offered(release.content(), !files.of(release.id()).isEmpty(), restricted);
        List<Refusal> grounds = new ArrayList<>(Rules.groundsAgainst(RULES, offered).stream()
                .map(code -> Refusal.of(code))
                .toList());
        grounds.addAll(screening.groundsAgainst(release));
        return grounds;
    }
}
