package cn.zwgk.gateway.routing;

import cn.zwgk.gateway.GatewayProperties.Services;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The services behind the gateway, each with what it answers below {@code /api/v1/}. */
public enum Upstream {
    POLICY(
            "documents",
            "drafts",
            "public-interest-questions",
            "imports",
            "feeds",
            "calendar",
            "worklist/documents",
            "screening",
            "disclosure",
            "clean-up-campaigns",
            "clean-ups",
            "targeted-documents",
            "catalogue",
            "catalogue-entries",
            "records",
            "plan-ledger",
            "channels",
            "assistance-standards",
            "guides",
            "library-targets",
            "harvest",
            "webhooks"),
    INTERPRETATION(
            "interpretations",
            "interpretation-duties",
            "interpretation-materials",
            "interpretation-checklist",
            "interpretation-plans",
            "key-point-reviews",
            "interpretation-events",
            "interpretation-gaps",
            "interpretation-boards",
            "interpretation-demands",
            "interpretation-questions",
            "interpretation-supervisions",
            "questions",
            "guidance",
            "guidance-editions",
            "worklist/interpretations"),
    APPLICATION(
            "applications",
            "application-cases",
            "application-results",
            "archive-verifications",
            "bureau-settings",
            "worklist/bureau-changes",
            "notice-forms",
            "notice-templates",
            "reexaminations",
            "staff",
            "worklist/applications",
            "worklist/annual-reports",
            "proceedings",
            "worklist/proceedings",
            "retention",
            "worklist/retention-batches",
            "annual-report-desk",
            "annual-reports",
            "application-statistics",
            "information-releases",
            "worklist/information-releases",
            "released-information",
            "disclosure-proposals",
            "worklist/disclosure-proposals"),
    INTERACTION("messages", "message-cases", "consultations", "worklist/messages"),
    SEARCH("search");

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of
    private final List<String> resources;

    Upstream(String... resources) {
        this.resources = List.of(resources);
    }

    /** policy, interpretation … */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public URI address(Services services) {
        return switch (this) {
            case POLICY -> services.policy();
            case INTERPRETATION -> services.interpretation();
            case APPLICATION -> services.application();
            case INTERACTION -> services.interaction();
            case SEARCH -> services.search();
        };
    }

    /** The path patterns that it answers. */
    List<String> patterns() {
        return Stream.concat(resources.stream(), Stream.of("operations/" + shortName()))
                .map(resource -> "/api/v1/" + resource + "/**")
                .toList();
    }
}
