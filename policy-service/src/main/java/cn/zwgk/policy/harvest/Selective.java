package cn.zwgk.policy.harvest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a harvester wants and how far he is. The whole of it stands in the resumption token, so that the server keeps
 * nothing and any instance can go on.
 *
 * @param from inclusive
 * @param before exclusive
 * @param after the number of the last change that he has
 * @param delivered how many records he has
 */
record Selective(
        MetadataFormat format,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable HarvestSet set,
        long after,
        long delivered) {

    private static final int LONGEST = 1000;
    private static final Pattern TOKEN = Pattern.compile(
            "(\\w{1,20})\\|(-?\\d{0,13})\\|(-?\\d{0,13})\\|([\\w:\\-]{0,500})\\|(\\d{1,18})\\|(\\d{1,18})");

    Selective goOn(long last, int more) {
        return new Selective(format, from, before, set, last, delivered + more);
    }

    String token() {
        String text = String.join(
                "|",
                format.prefix(),
                seconds(from),
                seconds(before),
                set == null ? "" : set.spec(),
                Long.toString(after),
                Long.toString(delivered));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws OaiError {@code badResumptionToken} */
    static Selective of(String token) {
        if (token.length() > LONGEST) {
            throw bad();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            Matcher parts = TOKEN.matcher(text);
            if (!parts.matches()) {
                throw bad();
            }
            return new Selective(
                    MetadataFormat.of(parts.group(1)).orElseThrow(Selective::bad),
                    moment(parts.group(2)),
                    moment(parts.group(3)),
                    parts.group(4).isEmpty()
                            ? null
                            : HarvestSet.of(parts.group(4)).orElseThrow(Selective::bad),
                    Long.parseLong(parts.group(5)),
                    Long.parseLong(parts.group(6)));
        } catch (IllegalArgumentException malformed) {
            throw bad();
        }
    }

    private static OaiError bad() {
        return new OaiError("badResumptionToken", "The resumptionToken is not one of ours.");
    }

    private static String seconds(@Nullable Instant moment) {
        return moment == null ? "" : Long.toString(moment.getEpochSecond());
    }

    private static @Nullable Instant moment(String seconds) {
        return seconds.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
    }
}
