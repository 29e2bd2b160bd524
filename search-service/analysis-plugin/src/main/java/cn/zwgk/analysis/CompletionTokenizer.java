package cn.zwgk.analysis;

import cn.zwgk.analysis.ChineseWords.Word;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * All that somebody may have typed so far who wants this text: from the start of every word on, the beginnings of the
 * characters (养, 养老, 养老服 …), of the pinyin (y, ya, … yanglaofu …) and of the initials (y, yl, ylf …).
 *
 * <p>Beginnings of words and not of the text, because official titles begin with 关于印发. For titles and topics: of a longer
 * text only the first {@value #LONGEST_TEXT} characters count. Look it up with a term query, in normal form and without spaces.
 */
final class CompletionTokenizer extends Tokenizer {

    static final int LONGEST_TEXT = 200;
    private static final int MOST_CHARACTERS = 16;
    private static final int MOST_LETTERS = 32;
    private static final int MOST_INITIALS = 12;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Token> pending = new ArrayDeque<>();
    private boolean read;
    private int end;

    private record Token(String text, int start, int end, int increment) {}

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (!read) {
            read = true;
            readAll();
        }
        if (pending.isEmpty()) {
            return false;
        }
        Token token = pending.remove();
        term.append(token.text());
        offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        increment.setPositionIncrement(token.increment());
        return true;
    }

    private void readAll() throws IOException {
        char[] text = new char[LONGEST_TEXT];
        int length = 0;
        for (int n = input.read(text); n > 0; n = input.read(text, length, LONGEST_TEXT - length)) {
            length += n;
        }
        long rest = input.transferTo(Writer.nullWriter());
        end = length + (int) rest;
        String title = new String(text, 0, length);
        List<String> syllables = Pinyins.of(title);
        SortedSet<Integer> starts = new TreeSet<>();
        for (Word word : ChineseWords.of(title)) {
            starts.add(word.start());
            WordParts.of(word.text()).forEach(part -> starts.add(word.start() + part.start()));
        }
        starts.forEach(start -> complete(title, syllables, start));
    }

    private void complete(String title, List<String> syllables, int start) {
        Map<String, Integer> beginnings = new LinkedHashMap<>();
        StringBuilder characters = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int i = start; i < title.length() && characters.length() < MOST_CHARACTERS; i++) {
            if (!ChineseWords.isSpoken(title.charAt(i))) {
                continue;
            }
            beginnings.putIfAbsent(
                    characters.append(ChineseWords.normalForm(title.charAt(i))).toString(), i + 1);
            for (char letter : syllables.get(i).toCharArray()) {
                if (letters.length() < MOST_LETTERS) {
                    beginnings.putIfAbsent(letters.append(letter).toString(), i + 1);
                }
            }
            if (initials.length() < MOST_INITIALS) {
                beginnings.putIfAbsent(
                        initials.append(syllables.get(i).charAt(0)).toString(), i + 1);
            }
        }
        int positionIncrement = 1;
        for (Map.Entry<String, Integer> beginning : beginnings.entrySet()) {
            pending.add(new Token(beginning.getKey(), start, beginning.getValue(), positionIncrement));
            positionIncrement = 0;
        }
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
        read = false;
        end = 0;
    }
}
