package cn.zwgk.policy.standard;

import cn.zwgk.policy.document.Validity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document that decides an amount, as far as readers may know it.
 *
 * @param title null if it is no longer open to everybody
 * @param withdrawn whether it was withdrawn after it had decided
 * @param endedOn from when on it is repealed or has lapsed, if it is known
 */
public record DecidingDocument(
        UUID id,
        @Nullable String title,
        @Nullable String documentNumber,
        boolean published,
        boolean withdrawn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate endedOn,
        Validity validity) {}
