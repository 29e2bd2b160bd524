package cn.zwgk.application.casefile.archive;

/**
 * A file of an archive package.
 *
 * @param path inside the package
 * @param what it is, for people
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 */
public record ArchivePart(String path, String what, String sha256, long size) {}
