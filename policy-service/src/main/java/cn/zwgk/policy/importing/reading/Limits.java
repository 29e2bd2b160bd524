package cn.zwgk.policy.importing.reading;

/**
 * How much is taken from outside before it is called an attack or a mistake. The largest law known here has 110,000 characters.
 *
 * @param lineCharacters of a line of JSON or text
 * @param documentBytes of a file that holds one document
 * @param unpackedBytes of all that one archive or compressed file unpacks to
 * @param ratio unpacked to packed, checked beyond {@code ratioFromBytes}
 * @param archiveEntries files in one archive
 * @param archiveDepth archives inside archives
 * @param elementDepth elements inside elements
 */
record Limits(
        int lineCharacters,
        long documentBytes,
        long unpackedBytes,
        int ratio,
        long ratioFromBytes,
        int archiveEntries,
        int archiveDepth,
        int elementDepth) {

    static final Limits USUAL = new Limits(8_000_000, 32L << 20, 4L << 30, 200, 10L << 20, 200_000, 2, 256);
}
