package cn.zwgk.search.intake;

import cn.zwgk.search.content.Validity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What ValidityChanged says. */
record ValidityChange(
        UUID documentId,
        long version,
        Validity validity,
        @Nullable LocalDate since) {}
