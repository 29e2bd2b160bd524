package cn.zwgk.policy.cleaning.web;

import cn.zwgk.policy.cleaning.Selection;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which documents come in: those with these ids, or else all that have this in common. */
record SelectionInput(
        @Nullable @Size(max = 2000, message = "{clean-up.too-many}")
        List<UUID> documentIds,

        @Nullable DocumentKind kind,
        @Nullable LocalDate writtenBefore,
        @Nullable LocalDate publishedBefore,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}")
        String issuer,

        @Nullable Validity validity,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}")
        String office,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}")
        String q) {

    Selection selection() {
        return new Selection(kind, writtenBefore, publishedBefore, issuer, validity, office, q);
    }
}
