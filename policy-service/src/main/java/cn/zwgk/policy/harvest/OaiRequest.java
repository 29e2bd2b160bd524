package cn.zwgk.policy.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The arguments of a request, checked as strictly as the protocol wants it. */
final class OaiRequest {

    private static final String SECONDS = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z";
    private static final String DAYS = "\\d{4}-\\d{2}-\\d{2}";
    private static final String IDENTIFIER = "urn:uuid:";

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "Identify", Set.of(),
            "ListSets", Set.of("resumptionToken"),
            "ListMetadataFormats", Set.of("identifier"),
            "GetRecord", Set.of("identifier", "metadataPrefix"),
            "ListIdentifiers", Set.of("from", "until", "set", "metadataPrefix", "resumptionToken"),
            "ListRecords", Set.of("from", "until", "set", "metadataPrefix", "resumptionToken"));

    private final Map<String, List<String>> arguments;

    private OaiRequest(Map<String, List<String>> arguments) {
        this.arguments = arguments;
    }

    /** @throws OaiError {@code badVerb} or {@code badArgument} */
    static OaiRequest of(Map<String, List<String>> arguments) {
        List<String> verbs = arguments.getOrDefault("verb", List.of());
        if (verbs.size() != 1 || !ALLOWED.containsKey(verbs.getFirst())) {
            throw new OaiError("badVerb", "The verb is missing, repeated or not known.");
        }
        Set<String> allowed = ALLOWED.get(verbs.getFirst());
        arguments.forEach((name, values) -> {
            if (!name.equals("verb") && (allowed == null || !allowed.contains(name))) {
                throw OaiError.badArgument("The verb does not take the argument " + name + ".");
            }
            if (values.size() != 1) {
                throw OaiError.badArgument("The argument " + name + " is repeated.");
            }
        });
        if (arguments.containsKey("resumptionToken") && arguments.size() > 2) {
            throw OaiError.badArgument("The resumptionToken stands alone.");
        }
        return new OaiRequest(arguments);
    }

    String verb() {
        return require("verb");
    }

    @Nullable
    String get(String name) {
        List<String> values = arguments.get(name);
        return values == null ? null : values.getFirst();
    }

    /** @throws OaiError {@code badArgument} */
    String require(String name) {
        String value = get(name);
        if (value == null || value.isEmpty()) {
            throw OaiError.badArgument("The argument " + name + " is missing.");
        }
        return value;
    }

    /** @throws OaiError {@code cannotDisseminateFormat} */
    MetadataFormat format() {
        return MetadataFormat.of(require("metadataPrefix"))
                .orElseThrow(() -> new OaiError("cannotDisseminateFormat", "There is no such metadataPrefix."));
    }

    /** @throws OaiError {@code idDoesNotExist} */
    UUID identifier() {
        String identifier = require("identifier");
        try {
            if (identifier.startsWith(IDENTIFIER)) {
                return UUID.fromString(identifier.substring(IDENTIFIER.length()));
            }
        } catch (IllegalArgumentException malformed) {
            // Then there is none.
        }
        throw unknown();
    }

    static OaiError unknown() {
        return new OaiError("idDoesNotExist", "There is no record with this identifier.");
    }

    /** From the arguments, or from the token in their place. */
    Selective selective() {
        String token = get("resumptionToken");
        if (token != null) {
            return Selective.of(token);
        }
        MetadataFormat format = format();
        String from = get("from");
        String until = get("until");
        if (from != null && until != null && from.length() != until.length()) {
            throw OaiError.badArgument("from and until differ in granularity.");
        }
        Instant begin = from == null ? null : moment("from", from);
        Instant end = until == null ? null : endOf(until);
        if (begin != null && end != null && !begin.isBefore(end)) {
            throw OaiError.badArgument("from is later than until.");
        }
        String set = get("set");
        HarvestSet wanted = set == null
                ? null
                : HarvestSet.of(set).orElseThrow(() -> new OaiError("noRecordsMatch", "There is no such set."));
        return new Selective(format, begin, end, wanted, 0, 0);
    }

    /** The end belongs to it. */
    private static Instant endOf(String until) {
        Instant last = moment("until", until);
        return until.matches(DAYS) ? last.atOffset(ZoneOffset.UTC).plusDays(1).toInstant() : last.plusSeconds(1);
    }

    private static Instant moment(String name, String text) {
        try {
            if (text.matches(SECONDS)) {
                return Instant.parse(text);
            }
            if (text.matches(DAYS)) {
                return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeException impossible) {
            // Told below.
        }
        throw OaiError.badArgument("The argument " + name + " is no UTC date or moment.");
    }
}
