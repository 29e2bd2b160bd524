package cn.zwgk.files;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a file says something that somebody who opens it does not see, such as a deleted passage that an office program remembers. */
public final class HiddenPlaces {

    private static final int NAMED = 5;
    private static final Predicate<String> SAYS_SOMETHING =
            Pattern.compile("[^\\s\\p{Z}\\p{Cf}█]").asPredicate();

    private final List<String> places;

    private HiddenPlaces(List<String> places) {
        this.places = places;
    }

    public static HiddenPlaces in(List<Passage> passages) {
        return new HiddenPlaces(passages.stream()
                .filter(passage -> passage.hidden() && SAYS_SOMETHING.test(passage.text()))
                .map(Passage::place)
                .distinct()
                .toList());
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    public int count() {
        return places.size();
    }

    /** The first of them in the order of the file, as an officer would name them. */
    public String named() {
        return places.stream().limit(NAMED).collect(Collectors.joining("、"));
    }
}
