package cn.zwgk.policy.edition;

import cn.zwgk.policy.document.EditionNature;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An edition in the list of them. */
public record EditionLine(
        int number,
        @Nullable EditionNature nature,
        @Nullable String changeNote,
        @Nullable LocalDate changedOn,
        Instant publishedAt,
        String byOffice) {}
