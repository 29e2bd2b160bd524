package cn.zwgk.search.query;

import cn.zwgk.search.content.EntryKind;
import cn.zwgk.search.content.Validity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds.
 *
 * @param page from 0
 * @param total the exact count
 * @param correction what may have been meant; null if the question needs none
 * @param facets by the facet's parameter
 */
public record SearchAnswer(
        List<Item> items,
        int page,
        int size,
        long total,
        @Nullable Correction correction,
        Map<String, List<FacetValue>> facets) {

    /**
     * One result.
     *
     * @param highlightedTitle HTML: the title, escaped, what was found in {@code <em>}
     * @param highlights HTML: passages of the text, escaped likewise
     * @param url a path on the portal
     * @param publishedAt ISO 8601, with the offset of China
     */
    public record Item(
            EntryKind kind,
            String kindName,
            UUID id,
            @Nullable String indexNumber,
            @Nullable String documentNumber,
            String title,
            String highlightedTitle,
            String url,
            List<String> highlights,
            @Nullable String documentKind,
            @Nullable String documentKindName,
            @Nullable Validity validity,
            @Nullable String validityName,
            @Nullable String publishedAt,
            @Nullable String issuingBody,
            List<String> topics,
            @Nullable String documentTitle,
            @Nullable String summary) {}

    /**
     * @param query what may have been meant
     * @param applied true: the question itself finds nothing, these are the results of {@code query}; false: only a hint
     */
    public record Correction(String query, boolean applied) {}

    /** One value of a facet with the number of results that it has. */
    public record FacetValue(String value, String name, long count) {}
}
