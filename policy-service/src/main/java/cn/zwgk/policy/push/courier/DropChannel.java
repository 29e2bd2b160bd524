package cn.zwgk.policy.push.courier;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Signed packages in a folder that both sides reach.
 *
 * @param folder below the folder for drops of this installation; packages go to {@code outgoing}, receipts come in {@code receipts}
 * @param receiptsExpected whether the library puts its receipts there; without, a package that lies there counts as received
 */
public record DropChannel(
        @Schema(example = "city-library") String folder, SignatureAlgorithm signature, boolean receiptsExpected)
        implements Channel {}
