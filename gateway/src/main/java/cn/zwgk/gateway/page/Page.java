package cn.zwgk.gateway.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What belongs to one page.
 *
 * @param title plain text, without the site's name
 * @param description plain text, one or two sentences
 * @param path the canonical path with the parameters that matter; null for a page that has no address of its own to be found under
 * @param linkedData schema.org's view of it; empty for none
 * @param main HTML of the main text; empty leaves it to the portal's script
 */
record Page(
        HttpStatus status,
        String title,
        String description,
        @Nullable String path,
        Map<String, Object> linkedData,
        String main) {

    static Page of(String title, String description, String path, String main) {
        return new Page(HttpStatus.OK, title, description, path, Map.of(), main);
    }

    /** A page that is not to be found under its address. */
    static Page withStatus(HttpStatus status, String title, String description, String main) {
        return new Page(status, title, description, null, Map.of(), main);
    }
}
