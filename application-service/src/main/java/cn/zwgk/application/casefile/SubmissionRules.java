package cn.zwgk.application.casefile;

import static java.util.Objects.requireNonNull;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an application has to contain (Article 29), and nothing else: applicant, proof of identity, contact; what is asked
 * for; form and way. All that is missing is told at once.
 */
final class SubmissionRules {

    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_FIELD = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private record FieldRule(String code, String field, Predicate<Submission> applies) {}

    private static final List<FieldRule> RULES = List.of(
            // Article 29(1): name, proof of identity, contact
            new FieldRule("applicant-category-missing", "applicant.category", s -> s.category() == null),
            new FieldRule("applicant-name-missing", "applicant.name", s -> blank(s.name())),
            new FieldRule("identity-type-missing", "applicant.identityType", s -> s.identityType() == null),
            new FieldRule("identity-number-missing", "applicant.identityNumber", s -> blank(s.identityNumber())),
            new FieldRule("identity-number-invalid", "applicant.identityNumber", SubmissionRules::numberInvalid),
            new FieldRule("identity-type-not-of-applicant", "applicant.identityType", SubmissionRules::wrongType),
            new FieldRule(
                    "contact-missing",
                    "applicant.phone",
                    s -> blank(s.phone()) && blank(s.email()) && blank(s.address())),
            new FieldRule("phone-invalid", "applicant.phone", s -> malformed(s.phone(), PHONE)),
            new FieldRule("email-invalid", "applicant.email", s -> malformed(s.email(), EMAIL)),
            // Article 29(2): name, document number or other description
            new FieldRule("description-missing", "description", s -> blank(s.description())),
            new FieldRule("description-too-long", "description", s -> longer(s.description(), LONGEST_DESCRIPTION)),
            // Article 29(3): form and way
            new FieldRule("form-missing", "form", s -> s.form() == null),
            new FieldRule("delivery-missing", "delivery", s -> s.delivery() == null),
            new FieldRule(
                    "address-missing-for-post",
                    "applicant.address",
                    s -> s.delivery() == DeliveryWay.POST && blank(s.address())),
            new FieldRule(
                    "email-missing-for-email",
                    "applicant.email",
                    s -> s.delivery() == DeliveryWay.EMAIL && blank(s.email())),
            new FieldRule(
                    "field-too-long",
                    "applicant.name",
                    s -> Stream.of(s.name(), s.phone(), s.email(), s.address(), s.documentNumber())
                            .anyMatch(field -> longer(field, LONGEST_FIELD))));

    private SubmissionRules() {}

    /** @throws Refused 422 with every ground that stands against the submission */
    static void require(Submission submission) {
        List<Refusal> grounds = groundsAgainst(submission);
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    static List<Refusal> groundsAgainst(Submission submission) {
        return RULES.stream()
                .filter(rule -> rule.applies().test(submission))
                .map(rule -> Refusal.onField(rule.field(), rule.code()))
                .toList();
    }

    /** The applicant of a submission that passed. */
    static Applicant applicant(Submission submission) {
        return new Applicant(
                requireNonNull(submission.category()),
                requireNonNull(submission.name()).strip(),
                requireNonNull(submission.identityType()),
                normalised(requireNonNull(submission.identityNumber())),
                stripped(submission.phone()),
                stripped(submission.email()),
                stripped(submission.address()));
    }

    /** What a submission that passed asks for. */
    static RequestedInformation request(Submission submission) {
        return new RequestedInformation(
                requireNonNull(submission.description()).strip(),
                stripped(submission.documentNumber()),
                requireNonNull(submission.form()),
                requireNonNull(submission.delivery()));
    }

    private static boolean numberInvalid(Submission s) {
        return s.identityType() != null
                && !blank(s.identityNumber())
                && !s.identityType().accepts(normalised(requireNonNull(s.identityNumber())));
    }

    private static boolean wrongType(Submission s) {
        return s.category() != null
                && s.identityType() != null
                && s.category() != ApplicantCategory.OTHER
                && s.identityType().isOfPerson() != (s.category() == ApplicantCategory.CITIZEN);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean longer(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }

    private static boolean malformed(@Nullable String text, Pattern pattern) {
        return text != null && !text.isBlank() && !pattern.matcher(text.strip()).matches();
    }

    private static String normalised(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
