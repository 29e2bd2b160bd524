package cn.zwgk.policy.library;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What a reader narrows the library down to.
 *
 * @param q words of the title, the document number or the index number; all of them have to occur
 * @param year the year of publication, in China
 */
public record LibraryQuery(
        @Nullable String q,
        @Nullable Validity validity,
        @Nullable DocumentKind kind,
        @Nullable String topic,
        @Nullable String issuer,
        @Nullable Integer year) {}
