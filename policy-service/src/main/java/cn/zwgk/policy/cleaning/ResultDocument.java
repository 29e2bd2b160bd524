package cn.zwgk.policy.cleaning;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.cleaning.Campaign.Check;
import cn.zwgk.policy.cleaning.Campaign.Result;
import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.DocumentBody;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.PublicInterest;
import cn.zwgk.policy.document.Relation;
import cn.zwgk.policy.document.Review;
import cn.zwgk.policy.document.ReviewStage;
import cn.zwgk.policy.publication.IssueDocument.Issue;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** 清理结果: the notice with the lists of documents kept, to be amended, repealed and lapsed, as tables. */
@Component
public class ResultDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final List<String> ORDINALS = List.of("一", "二", "三", "四");

    /** The result before it is published, for those who check it. */
    public record Preview(String title, String summary, String body) {}

    private final ItemList items;
    private final Wording wording;
    private final String organisation;

    ResultDocument(ItemList items, Wording wording, @Value("${zwgk.organisation.name}") String organisation) {
        this.items = items;
        this.wording = wording;
        this.organisation = organisation;
    }

    /** @throws Refused {@code clean-up-no-result} while it is not drawn up */
    @Transactional(readOnly = true)
    public Preview preview(Campaign campaign) {
        @Nullable Result result = campaign.result();
        if (result == null) {
            throw Refused.conflict("clean-up-no-result");
        }
        List<ItemEntry> decided = items.decided(campaign.id());
        return new Preview(
                result.title(),
                summary(decided),
                DocumentBody.of(html(result, decided)).html());
    }

    /** Everything that is issued, with the signatures of those who checked and decided. */
    Issue issue(Campaign campaign, List<ItemEntry> decided, Actor publisher, Instant at) {
        Result result = requireNonNull(campaign.result());
        Check check = requireNonNull(campaign.checked());
        LocalDate today = LocalDate.ofInstant(at, ChinaTime.ZONE);
        Person drafter = result.prepared().by();
        Metadata metadata = new Metadata(
                result.title(),
                DocumentKind.NOTICE,
                result.documentNumber(),
                List.of(wording.text("clean-up.topic")),
                null,
                organisation,
                drafter.office(),
                today,
                result.effectiveOn().isAfter(today) ? result.effectiveOn() : null,
                null,
                DisclosureMode.PROACTIVE,
                PublicInterest.UNKNOWN,
                summary(decided));
        return new Issue(
                metadata,
                DocumentBody.of(html(result, decided)),
                relations(decided, result.effectiveOn()),
                drafter,
                List.of(
                        signed(
                                ReviewStage.SECOND,
                                check.signature().by(),
                                check.signature().at(),
                                check.remark()),
                        signed(ReviewStage.FINAL, Person.of(publisher), at, null)));
    }

    /** The text as readers get it; safe only after {@link DocumentBody#of}. */
    private String html(Result result, List<ItemEntry> decided) {
        List<CleanUpOutcome> outcomes = Stream.of(CleanUpOutcome.values())
                .filter(outcome -> count(decided, outcome) > 0)
                .toList();
        StringBuilder html = new StringBuilder();
        result.preface()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>")
                        .append(HtmlUtils.htmlEscape(line.strip()))
                        .append("</p>"));
        for (int number = 0; number < outcomes.size(); number++) {
            CleanUpOutcome outcome = outcomes.get(number);
            String head = wording.text("clean-up.list." + outcome, ORDINALS.get(number), count(decided, outcome));
            html.append("<h2>").append(head).append("</h2>").append(table(decided, outcome));
        }
        return html.append("<p>")
                .append(wording.text("clean-up.effective", DAY.format(result.effectiveOn())))
                .append("</p>")
                .toString();
    }

    private String table(List<ItemEntry> decided, CleanUpOutcome outcome) {
        List<ItemEntry> entries =
                decided.stream().filter(entry -> outcomeOf(entry) == outcome).toList();
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        for (String head : wording.text("clean-up.columns").split(",", -1)) {
            html.append("<th scope=\"col\">").append(head).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int number = 0; number < entries.size(); number++) {
            html.append("<tr><td>").append(number + 1).append("</td>").append(row(entries.get(number)));
        }
        return html.append("</tbody></table>").toString();
    }

    private static String row(ItemEntry entry) {
        return "<td><a href=\"/documents/%s\">%s</a></td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        entry.documentId(),
                        HtmlUtils.htmlEscape(entry.title()),
                        HtmlUtils.htmlEscape(
                                Optional.ofNullable(entry.documentNumber()).orElse("")),
                        Optional.ofNullable(entry.writtenOn()).map(DAY::format).orElse(""));
    }

    private static List<Relation> relations(List<ItemEntry> decided, LocalDate effectiveOn) {
        return decided.stream()
                .flatMap(entry -> outcomeOf(entry)
                        .relation()
                        .map(type -> new Relation(type, new DocumentId(entry.documentId()), effectiveOn))
                        .stream())
                .toList();
    }

    private String summary(List<ItemEntry> decided) {
        return Stream.of(CleanUpOutcome.values())
                .filter(outcome -> count(decided, outcome) > 0)
                .map(outcome -> wording.text("clean-up.summary", wording.of(outcome), count(decided, outcome)))
                .collect(Collectors.joining("，", "", "。"));
    }

    private static long count(List<ItemEntry> decided, CleanUpOutcome outcome) {
        return decided.stream().filter(entry -> outcomeOf(entry) == outcome).count();
    }

    private static CleanUpOutcome outcomeOf(ItemEntry entry) {
        return requireNonNull(entry.decision()).outcome();
    }

    private static Review signed(ReviewStage stage, Person by, Instant at, @Nullable String remark) {
        return new Review(1, stage, Review.Outcome.PASSED, by, at, true, remark);
    }
}
