package cn.zwgk.policy.attachment;

/**
 * A file that another feature keeps in the store.
 *
 * @param mediaType as found in the content, whatever the name says
 * @param sha256 under which the content is kept
 */
public record KeptFile(String fileName, String mediaType, long size, String sha256) {}
