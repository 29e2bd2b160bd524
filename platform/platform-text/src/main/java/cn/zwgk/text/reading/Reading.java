package cn.zwgk.text.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as somebody reads it, sentence by sentence. Lengths are in characters without spaces and punctuation.
 *
 * @param sentences in their order
 */
public record Reading(List<Sentence> sentences) {

    private static final String ENDS = "。！？!?；;";
    private static final String CLOSING = "”’』」）)》";

    /**
     * A sentence.
     *
     * @param block the block that it stands in, from 0
     * @param start where it begins in the block, in UTF-16 units
     */
    public record Sentence(String text, int block, int start, int length) {}

    public Reading {
        sentences = List.copyOf(sentences);
    }

    /** Reads blocks: paragraphs, headings, items. A sentence ends where its block ends. */
    public static Reading of(List<String> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            read(blocks.get(block), block, sentences);
        }
        return new Reading(sentences);
    }

    private static void read(String words, int block, List<Sentence> into) {
        int start = 0;
        for (int at = 0; at < words.length(); at++) {
            if (ENDS.indexOf(words.charAt(at)) >= 0) {
                while (at + 1 < words.length() && (ENDS + CLOSING).indexOf(words.charAt(at + 1)) >= 0) {
                    at++;
                }
                add(words, block, start, at + 1, into);
                start = at + 1;
            }
        }
        add(words, block, start, words.length(), into);
    }

    private static void add(String words, int block, int start, int end, List<Sentence> into) {
        String text = words.substring(start, end);
        int length = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        if (length > 0) {
            int blank = text.length() - text.stripLeading().length();
            into.add(new Sentence(text.strip(), block, start + blank, length));
        }
    }

    /** Characters that are read. */
    public int characters() {
        return sentences.stream().mapToInt(Sentence::length).sum();
    }

    /** Characters a sentence, 0 for an empty text. */
    public int averageLength() {
        return sentences.isEmpty() ? 0 : Math.round((float) characters() / sentences.size());
    }

    /** Sentences of more than so many characters. */
    public List<Sentence> longerThan(int characters) {
        return sentences.stream()
                .filter(sentence -> sentence.length() > characters)
                .toList();
    }
}
