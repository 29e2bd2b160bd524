package cn.zwgk.analysis;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.other.CharTable;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts Chinese text into words.
 *
 * <p>Names of people are not guessed: a guess depends on what stands around a word, and the same word must come out of a
 * query and out of a document. The words of the trade (低保, 特困人员 …) stand in {@code words.txt}.
 */
final class ChineseWords {

    private static final Segment SEGMENT = segment();

    private ChineseWords() {}

    /** A word of a text: its normal form (simplified, half-width, lower case) and where it starts and ends. */
    record Word(String text, int start, int end) {}

    /**
     * The words of a passage in their order; punctuation and white space are left out.
     *
     * @param text at most a sentence or two: the cost in memory grows with the length
     */
    static List<Word> of(String text) {
        return of(text.toCharArray(), text.length());
    }

    static List<Word> of(char[] text, int length) {
        char[] normal = new char[length];
        for (int i = 0; i < length; i++) {
            normal[i] = normalForm(text[i]);
        }
        List<Word> words = new ArrayList<>();
        for (Term term : SEGMENT.seg(normal)) {
            addSpoken(term, words);
        }
        return words;
    }

    /** One character to one, so that offsets stay true. */
    static char normalForm(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        char converted = CharTable.convert(c);
        return Character.isLetterOrDigit(converted) ? Character.toLowerCase(converted) : c;
    }

    private static void addSpoken(Term term, List<Word> words) {
        int start = 0;
        String text = term.word;
        for (int i = 0; i <= text.length(); i++) {
            boolean spoken = i < text.length() && isSpoken(text.charAt(i));
            if (!spoken) {
                if (i > start) {
                    words.add(new Word(text.substring(start, i), term.offset + start, term.offset + i));
                }
                start = i + 1;
            }
        }
    }

    /** Letters, digits and characters, also those outside the basic plane. */
    static boolean isSpoken(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static Segment segment() {
        for (String word : lines("words.txt")) {
            CustomDictionary.insert(word);
        }
        return new ViterbiSegment()
                .enableAllNamedEntityRecognize(false)
                // Before the general dictionary: 申领养老服务补贴 is not 申|领养|老 …
                .enableCustomDictionaryForcing(true)
                .enableOffset(true);
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(ChineseWords.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
