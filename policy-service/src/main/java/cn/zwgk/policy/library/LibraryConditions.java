package cn.zwgk.policy.library;

import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A {@link LibraryQuery} in SQL: a condition for each facet, so that a count can leave out its own. */
final class LibraryConditions {

    /** What the public may read. */
    static final String PUBLIC = "d.state = 'PUBLISHED' and d.disclosure_mode = 'PROACTIVE'";

    private static final String WORDS = "words";

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, Object> parameters = new HashMap<>();

    LibraryConditions(LibraryQuery query, LocalDate today, String validity) {
        parameters.put("today", today);
        addWords(query.q() == null ? List.of() : List.of(query.q().strip().split("\\s+", 8)));
        if (query.validity() != null) {
            add("validity", "(" + validity + ") = :validity", query.validity().name());
        }
        if (query.kind() != null) {
            add("kind", "d.kind = :kind", query.kind().name());
        }
        if (query.topic() != null && !query.topic().isBlank()) {
            add("topic", "d.topics @> array[:topic]::text[]", query.topic().strip());
        }
        if (query.issuer() != null && !query.issuer().isBlank()) {
            add("issuer", "d.issuing_body = :issuer", query.issuer().strip());
        }
        if (query.year() != null) {
            conditions.put("year", "d.published_at >= :year_start and d.published_at < :year_end");
            parameters.put("year_start", startOf(query.year()));
            parameters.put("year_end", startOf(query.year() + 1));
        }
    }

    /** All conditions. */
    String all() {
        return except("");
    }

    /** All conditions but a facet's own: how many there would be if another value of it were chosen. */
    String except(String facet) {
        return conditions.entrySet().stream()
                .filter(condition -> !condition.getKey().equals(facet))
                .map(condition -> " and " + condition.getValue())
                .collect(Collectors.joining("", PUBLIC, ""));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The pairs of characters find the candidates in the index, the comparison sorts out the few that only look alike. */
    private void addWords(List<String> words) {
        StringBuilder sql = new StringBuilder();
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            String name = "word" + parameters.size();
            parameters.put(name, word.toLowerCase(Locale.ROOT));
            sql.append(sql.isEmpty() ? "" : " and ");
            if (word.length() > 1) {
                sql.append("character_pairs(d.search_text) @> character_pairs(:")
                        .append(name)
                        .append(") and ");
            }
            sql.append("strpos(d.search_text, :").append(name).append(") > 0");
        }
        if (!sql.isEmpty()) {
            conditions.put(WORDS, sql.toString());
        }
    }

    private void add(String facet, String condition, Object value) {
        conditions.put(facet, condition);
        parameters.put(facet, value);
    }

    private static OffsetDateTime startOf(int year) {
        return LocalDate.of(year, 1, 1)
                .atStartOfDay(ChinaTime.ZONE)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }
}
