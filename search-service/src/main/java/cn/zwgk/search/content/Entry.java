package cn.zwgk.search.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the index, exactly as it is stored (dates and instants as ISO text).
 *
 * @param version the aggregate's version, by which the index decides what is newer
 * @param visible whether anybody finds it
 * @param complete false for a change of validity that arrived before the document that it belongs to
 * @param numbers {@link Numbers#key} of document number and index number
 * @param year in which it was published
 * @param validity what policy-service said last, see {@link ValidityTerms}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        EntryKind kind,
        UUID id,
        long version,
        boolean visible,
        boolean complete,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String indexNumber,
        @Nullable List<String> numbers,
        @Nullable String documentKind,
        @Nullable List<String> topics,
        @Nullable String issuingBody,
        @Nullable Integer year,
        @Nullable String publishedAt,
        @Nullable String effectiveFrom,
        @Nullable String lapsesOn,
        @Nullable Validity validity,
        @Nullable String validitySince,
        @Nullable String documentTitle,
        @Nullable String summary,
        @Nullable List<String> keyPoints,
        @Nullable String body,
        @Nullable String url) {

    /** What is left of an entry that was withdrawn: nothing to find, but a version that late news cannot pass. */
    public static Entry tombstone(EntryKind kind, UUID id, long version) {
        return bare(kind, id, version, true, null, null);
    }

    /** A validity whose document is not known yet. */
    public static Entry announced(UUID id, long version, Validity validity, @Nullable LocalDate since) {
        return bare(EntryKind.DOCUMENT, id, version, false, validity, text(since));
    }

    /** The id in the index. */
    @JsonIgnore
    public String key() {
        return kind.idOf(id);
    }

    /** The same document with another validity. */
    public Entry with(long newVersion, @Nullable Validity newValidity, @Nullable String newSince) {
        return new Entry(
                kind,
                id,
                newVersion,
                visible,
                complete,
                title,
                documentNumber,
                indexNumber,
                numbers,
                documentKind,
                topics,
                issuingBody,
                year,
                publishedAt,
                effectiveFrom,
                lapsesOn,
                newValidity,
                newSince,
                documentTitle,
                summary,
                keyPoints,
                body,
                url);
    }

    /** The validity on a day; null for what has none. */
    public @Nullable Validity validityOn(LocalDate day) {
        return validity == null
                ? null
                : new ValidityTerms(date(effectiveFrom), date(lapsesOn), validity, date(validitySince)).on(day);
    }

    static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Entry bare(
            EntryKind kind,
            UUID id,
            long version,
            boolean complete,
            @Nullable Validity validity,
            @Nullable String since) {
        return new Entry(
                kind, id, version, false, complete, null, null, null, null, null, null, null, null, null, null, null,
                validity, since, null, null, null, null, null);
    }
}
