package cn.zwgk.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words before and after names and how much each speaks for a private person's name there: 村民 much, 由 a little,
 * 局长 against it.
 */
final class BesideNames {

    static final int LONGEST = 5;

    private static final Map<String, Float> BEFORE = weights("before");
    private static final Map<String, Float> AFTER = weights("after");

    private BesideNames() {}

    /** What a word before a name speaks for it; 0 if nothing. */
    static float before(String word) {
        return BEFORE.getOrDefault(word, 0f);
    }

    /** What a word after a name speaks for it; 0 if nothing. */
    static float after(String word) {
        return AFTER.getOrDefault(word, 0f);
    }

    static Set<String> words() {
        return Stream.concat(BEFORE.keySet().stream(), AFTER.keySet().stream()).collect(Collectors.toSet());
    }

    private static Map<String, Float> weights(String side) {
        Map<String, Float> weights = new HashMap<>();
        for (String line : NameForms.lines("beside-names.txt")) {
            List<String> words = List.of(line.split(" "));
            if (words.getFirst().equals(side)) {
                words.subList(2, words.size()).forEach(word -> weights.put(word, Float.valueOf(words.get(1))));
            }
        }
        return Map.copyOf(weights);
    }
}
