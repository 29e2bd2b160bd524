package cn.zwgk.application.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published already and matches.
 *
 * @param available false: the search did not answer in time; nothing is known, and nobody is kept from applying
 * @param total how much was found altogether
 */
public record Offers(boolean available, long total, List<Offer> items) {

    static final Offers UNAVAILABLE = new Offers(false, 0, List.of());
    static final Offers NONE = new Offers(true, 0, List.of());

    public Offers {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param url a path on the portal
     * @param passage of its text, plain; null if there is none
     */
    public record Offer(
            String kindName,
            String title,
            String url,
            @Nullable String documentNumber,
            @Nullable String publishedOn,
            @Nullable String validityName,
            @Nullable String passage) {}
}
