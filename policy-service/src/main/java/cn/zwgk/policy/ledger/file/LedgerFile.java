package cn.zwgk.policy.ledger.file;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * A paper of the ledger.
 *
 * @param ownerId the evidence or record that it belongs to
 * @param sha256 under which the content is kept
 */
public record LedgerFile(
        UUID id,
        UUID ownerId,
        String fileName,
        String mediaType,
        long size,
        @Schema(hidden = true) String sha256) {}
