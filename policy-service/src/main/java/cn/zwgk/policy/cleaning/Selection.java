package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what documents are selected. What is null does not narrow.
 *
 * @param writtenBefore only what was written before this day
 * @param publishedBefore only what was published before this day
 * @param issuer 发布机构
 * @param office 起草科室; empty for documents of which none is known
 * @param q words of the title, document number or index number
 */
public record Selection(
        @Nullable DocumentKind kind,
        @Nullable LocalDate writtenBefore,
        @Nullable LocalDate publishedBefore,
        @Nullable String issuer,
        @Nullable Validity validity,
        @Nullable String office,
        @Nullable String q) {

    /** The conditions on documents {@code d} with the validity {@code v}; adds its parameters. */
    List<String> conditions(Map<String, Object> parameters) {
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
        wanted.put("d.kind = :kind", kind == null ? null : kind.name());
        wanted.put("d.written_on < :written_before", writtenBefore);
        wanted.put(
                "d.published_at < :published_before",
                publishedBefore == null
                        ? null
                        : publishedBefore.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime());
        wanted.put("d.issuing_body = :issuer", emptyToNull(issuer));
        wanted.put("(%s) = :validity", validity == null ? null : validity.name());
        wanted.put("coalesce(d.drafting_office, '') = :office", office == null ? null : office.strip());
        wanted.put("strpos(d.search_text, lower(:q)) > 0", emptyToNull(q));
        wanted.forEach((condition, value) -> {
            if (value != null) {
                parameters.put(condition.replaceFirst("^.*:(\\w+).*$", "$1"), value);
            }
        });
        return wanted.entrySet().stream()
                .filter(condition -> condition.getValue() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
