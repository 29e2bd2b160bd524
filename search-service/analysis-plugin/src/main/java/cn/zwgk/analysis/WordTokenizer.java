package cn.zwgk.analysis;

import cn.zwgk.analysis.ChineseWords.Word;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Chinese words as tokens. With parts, a long word also gives the words that it contains (住房公积金: 住房, 公积金), at the
 * same position, so that phrases of an index with parts and a query without them still meet.
 */
final class WordTokenizer extends Tokenizer {

    private final boolean parts;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Token> pending = new ArrayDeque<>();
    private @Nullable Passages passages;
    private int end;

    private record Token(String text, int start, int end, int increment) {}

    WordTokenizer(boolean parts) {
        this.parts = parts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        while (pending.isEmpty()) {
            if (!readPassage()) {
                return false;
            }
        }
        Token token = pending.remove();
        term.append(token.text());
        offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        increment.setPositionIncrement(token.increment());
        return true;
    }

    private boolean readPassage() throws IOException {
        Passages reading = passages;
        if (reading == null) {
            reading = new Passages(input);
            passages = reading;
        }
        if (!reading.next()) {
            return false;
        }
        char[] text = reading.text();
        int start = reading.start();
        end = start + text.length;
        for (Word word : ChineseWords.of(text, text.length)) {
            add(word, start, 1);
            if (parts) {
                WordParts.of(word.text()).forEach(part -> add(part, start + word.start(), 0));
            }
        }
        return true;
    }

    private void add(Word word, int from, int positionIncrement) {
        pending.add(new Token(word.text(), from + word.start(), from + word.end(), positionIncrement));
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(end), correctOffset(end));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
        passages = null;
        end = 0;
    }
}
