package cn.zwgk.application.upload;

import java.util.UUID;

/**
 * A file that was taken in and waits for what it belongs to.
 *
 * @param claim proves who handed it in; told once
 */
public record ClaimedUpload(UUID id, String claim, String name, String mediaType, long size) {

    @Override
    public String toString() {
        return "ClaimedUpload[" + id + "]";
    }
}
