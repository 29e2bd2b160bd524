package cn.zwgk.search.misses;

import cn.zwgk.text.TextScreen;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words in one spelling, or nothing where they may not be kept: too short to mean anything, too long to be a subject, or personal. */
final class MissedWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5,}");

    private MissedWords() {}

    static Optional<String> of(String typed) {
        String words = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean kept = words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !LONG_NUMBER.matcher(words).find()
                && TextScreen.sightings(words).stream()
                        .noneMatch(found -> found.kind().isPersonal());
        return kept ? Optional.of(words) : Optional.empty();
    }
}
