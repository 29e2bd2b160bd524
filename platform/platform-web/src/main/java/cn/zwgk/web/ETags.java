package cn.zwgk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Entity tags from aggregate versions, so that nobody overwrites what he has not seen. */
public final class ETags {

    private ETags() {}

    /** The tag of a version, quotes included. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Insists that the caller knows the present version.
     *
     * @throws Refused 428 {@code if-match-required} without the header, 412 {@code changed-meanwhile} if it is stale
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refused.with(HttpStatus.PRECONDITION_REQUIRED, "if-match-required");
        }
        verify(ifMatch, version);
    }

    /** Checks the version if the caller names one. */
    public static void verify(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        String tag = ifMatch.strip();
        String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        if (!strong.equals(of(version))) {
            throw Refused.preconditionFailed();
        }
    }
}
