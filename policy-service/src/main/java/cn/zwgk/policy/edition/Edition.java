package cn.zwgk.policy.edition;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.document.EditionNature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 版本: a document as readers could read it.
 *
 * @param nature null for the first edition
 * @param changeNote what readers are told of the change, null for the first edition
 * @param byOffice the office that published it
 */
public record Edition(
        int number,
        @Nullable EditionNature nature,
        @Nullable String changeNote,
        @Nullable LocalDate changedOn,
        Instant publishedAt,
        String byOffice,
        String title,
        @Nullable String documentNumber,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        @Nullable String summary,
        String html,
        String plainText,
        List<Attachment> attachments) {}
