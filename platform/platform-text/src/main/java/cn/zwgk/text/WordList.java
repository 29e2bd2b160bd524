package cn.zwgk.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ahocorasick.trie.Trie;

/** Finds the words of a list in a text, whatever the size of the list; of words that overlap the longest counts. */
public final class WordList {

    /** A word of the list in a text; {@code start} inclusive, {@code end} exclusive. */
    public record Hit(String word, int start, int end) {}

    private final Trie trie;

    public WordList(Collection<String> words) {
        trie = Trie.builder().ignoreOverlaps().addKeywords(words).build();
    }

    /** All hits in the order of the text. */
    public List<Hit> in(String text) {
        return trie.parseText(text).stream()
                .map(hit -> new Hit(hit.getKeyword(), hit.getStart(), hit.getEnd() + 1))
                .sorted(Comparator.comparingInt(Hit::start))
                .toList();
    }
}
