package cn.zwgk.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How seldom a name is among the words of a text, by the same measure as {@link WordCosts}: surnames are kept in the
 * order of how common they are and grow seldom with their rank, characters of given names with how seldom they stand where.
 */
final class NameCosts {

    /** One word in so many is a name; fewer have one character after the surname than have two. */
    private static final double ANY = 4.5;

    private static final double SHORT = 1.2;

    /** A word that people are seldom called, as 护理 in 全护理. */
    private static final double WORD = 6;

    private static final double COMPOUND = 7;
    private static final double SELDOM = 9.5;

    private static final Map<Character, Double> SURNAMES = surnames();
    private static final BitSet IS_SURNAME = characters(SURNAMES.keySet());
    private static final BitSet BEGINS_COMPOUND = characters(NameForms.words("compound-surnames.txt").stream()
            .map(name -> name.charAt(0))
            .toList());
    private static final Map<Character, Double> FIRST = given("first");
    private static final Map<Character, Double> SECOND = given("second");
    private static final Map<Character, Double> ALONE = given("alone");

    /** 国庆, 先进: a word like any other, and as a name less seldom than its characters. */
    private static final Map<String, Double> GIVEN_WORDS = givenWords();

    /** What stands after names far more often than it ends one. */
    private static final String NEVER_LAST = "代于因在为等的与和向已由诉称随告有被对将从均则系未户二三四五六七八十经把以是百千";

    private NameCosts() {}

    /** How many characters the surname has that can begin here; 0 if none can. Asked at every place, so it makes no strings. */
    static int surnameAt(String text, int at, int end) {
        char first = text.charAt(at);
        if (BEGINS_COMPOUND.get(first) && at + 3 <= end && NameForms.surnameLength(text.substring(at, at + 3)) == 2) {
            return 2;
        }
        return IS_SURNAME.get(first) ? 1 : 0;
    }

    /** The cost of a name whose surname has so many characters; infinite if it has characters that no given name has. */
    static float of(String text, int start, int end, int surname) {
        double cost = ANY + (surname == 2 ? COMPOUND : SURNAMES.getOrDefault(text.charAt(start), SELDOM));
        return (float) (cost + ofGiven(text, start + surname, end));
    }

    /** Whether no name ends with a character, because another word does or begins there. */
    static boolean isNeverLast(char c) {
        return NEVER_LAST.indexOf(c) >= 0;
    }

    private static double ofGiven(String text, int start, int end) {
        if (isNeverLast(text.charAt(end - 1))) {
            return Double.POSITIVE_INFINITY;
        }
        if (end - start == 1) {
            return SHORT + ALONE.getOrDefault(text.charAt(start), Double.POSITIVE_INFINITY);
        }
        double both = FIRST.getOrDefault(text.charAt(start), Double.POSITIVE_INFINITY)
                + SECOND.getOrDefault(text.charAt(end - 1), Double.POSITIVE_INFINITY);
        boolean word = WordCosts.of(text, start, end - start) < Float.POSITIVE_INFINITY;
        @Nullable Double given = GIVEN_WORDS.get(text.substring(start, end));
        return given == null ? both + (word ? WORD : 0) : Math.min(both, given);
    }

    private static Map<String, Double> givenWords() {
        Map<String, Double> costs = new HashMap<>();
        for (String line : NameForms.lines("given-names.txt")) {
            List<String> words = List.of(line.split(" "));
            words.subList(1, words.size()).forEach(word -> costs.put(word, Double.valueOf(words.getFirst())));
        }
        return Map.copyOf(costs);
    }

    private static BitSet characters(Collection<Character> characters) {
        BitSet set = new BitSet();
        characters.forEach(set::set);
        return set;
    }

    private static Map<Character, Double> surnames() {
        Map<Character, Double> costs = new HashMap<>();
        String common = String.join("", NameForms.lines("surnames.txt"));
        for (int rank = 0; rank < common.length(); rank++) {
            costs.put(common.charAt(rank), 2.5 + 0.92 * Math.log(1 + rank));
        }
        String.join("", NameForms.lines("seldom-surnames.txt")).chars().forEach(c -> costs.put((char) c, SELDOM));
        return Map.copyOf(costs);
    }

    private static Map<Character, Double> given(String place) {
        Map<Character, Double> costs = new HashMap<>();
        for (String line : NameForms.lines("given-name-characters.txt")) {
            List<String> parts = List.of(line.split(" "));
            if (parts.getFirst().equals(place)) {
                parts.getLast().chars().forEach(c -> costs.put((char) c, Double.valueOf(parts.get(1))));
            }
        }
        return Map.copyOf(costs);
    }
}
