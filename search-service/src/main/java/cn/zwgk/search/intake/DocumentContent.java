package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.search.content.Numbers;
import cn.zwgk.search.content.Validity;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What DocumentPublished and DocumentRevised say, as far as it is searched or shown. */
public record DocumentContent(
        UUID documentId,
        long version,
        @Nullable String indexNumber,
        String title,
        @Nullable String documentNumber,
        @Nullable String kind,
        @Nullable List<String> topics,
        @Nullable String issuingBody,
        Instant publishedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        Validity validity,
        @Nullable LocalDate validitySince,
        @Nullable String disclosureMode,
        @Nullable String summary,
        @Nullable String text,
        @Nullable String url) {

    private static final String PROACTIVE = "PROACTIVE";

    /** The entry; a tombstone if the document is not, or no longer, open to everybody. */
    public Entry entry() {
        if (disclosureMode != null && !disclosureMode.equals(PROACTIVE)) {
            return Entry.tombstone(EntryKind.DOCUMENT, documentId, version);
        }
        return new Entry(
                EntryKind.DOCUMENT,
                documentId,
                version,
                true,
                true,
                PlainText.of(title),
                documentNumber,
                indexNumber,
                Stream.of(documentNumber, indexNumber)
                        .filter(Objects::nonNull)
                        .map(Numbers::key)
                        .toList(),
                kind,
                topics,
                issuingBody,
                LocalDate.ofInstant(publishedAt, ChinaTime.ZONE).getYear(),
                publishedAt.toString(),
                effectiveFrom == null ? null : effectiveFrom.toString(),
                lapsesOn == null ? null : lapsesOn.toString(),
                validity,
                validitySince == null ? null : validitySince.toString(),
                null,
                PlainText.orNull(summary),
                null,
                PlainText.orNull(text),
                url == null ? "/documents/" + documentId : url);
    }
}
