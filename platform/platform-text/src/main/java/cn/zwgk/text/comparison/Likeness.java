package cn.zwgk.text.comparison;

import java.util.HashSet;
import java.util.Set;

/** A text as far as it is like another: by the pairs of neighbouring characters that both have. Time grows with the length. */
public final class Likeness {

    private final Set<String> pairs = new HashSet<>();

    /** Makes ready to compare. */
    public Likeness(String text) {
        for (int at = 0; at + 2 <= text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
    }

    /** How much of the shorter text is in the other, from 0 to 1. */
    public double overlap(Likeness other) {
        int fewer = Math.min(pairs.size(), other.pairs.size());
        return fewer == 0 ? 0 : (double) common(other) / fewer;
    }

    /** How much of the longer text is in the other, from 0 to 1: what only one of them has counts against it. */
    public double sameness(Likeness other) {
        int more = Math.max(pairs.size(), other.pairs.size());
        return more == 0 ? 0 : (double) common(other) / more;
    }

    private long common(Likeness other) {
        boolean shorter = pairs.size() < other.pairs.size();
        Set<String> fewer = shorter ? pairs : other.pairs;
        Set<String> more = shorter ? other.pairs : pairs;
        return fewer.stream().filter(more::contains).count();
    }
}
