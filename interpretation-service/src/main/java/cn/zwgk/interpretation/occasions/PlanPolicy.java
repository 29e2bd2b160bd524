package cn.zwgk.interpretation.occasions;

import cn.zwgk.web.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a plan must keep to; all that applies is told at once. */
final class PlanPolicy {

    private record PlanRule(String field, String code, Predicate<OccasionPlan> applies) {}

    private final List<PlanRule> rules;

    PlanPolicy(OccasionTerms terms) {
        this.rules = List.of(
                new PlanRule(
                        "form",
                        "occasion-form-unsuitable",
                        plan -> !terms.forms().contains(plan.form())),
                new PlanRule(
                        "endsAt",
                        "occasion-ends-before-start",
                        plan -> !plan.endsAt().isAfter(plan.startsAt())),
                new PlanRule(
                        "signUpUntil",
                        "occasion-sign-up-incomplete",
                        plan -> (plan.capacity() == null) != (plan.signUpUntil() == null)),
                new PlanRule(
                        "signUpUntil",
                        "occasion-sign-up-too-long",
                        plan -> plan.signUpUntil() != null && plan.signUpUntil().isAfter(plan.startsAt())),
                new PlanRule("onlineAddress", "link-not-https", plan -> !isHttps(plan.onlineAddress())));
    }

    List<Refusal> groundsAgainst(OccasionPlan plan) {
        return rules.stream()
                .filter(rule -> rule.applies().test(plan))
                .map(rule -> Refusal.onField(rule.field(), rule.code()))
                .toList();
    }

    private static boolean isHttps(@Nullable String address) {
        if (address == null) {
            return true;
        }
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
