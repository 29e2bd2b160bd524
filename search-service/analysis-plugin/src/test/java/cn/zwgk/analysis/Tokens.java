package cn.zwgk.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What an analysis makes of a text, checked against what an index demands of every token stream. */
record Tokens(List<Token> all) {

    record Token(String text, int position, int start, int end) {}

    static Tokens of(Tokenizer tokenizer, String text) {
        return of(tokenizer, stream -> stream, text);
    }

    static Tokens of(Tokenizer tokenizer, UnaryOperator<TokenStream> filters, String text) {
        tokenizer.setReader(new StringReader(text));
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = filters.apply(tokenizer)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            int lastStart = 0;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                if (position < 0 || offset.startOffset() < lastStart || offset.endOffset() < offset.startOffset()) {
                    throw new AssertionError("An index refuses the token " + term + " after " + tokens);
                }
                lastStart = offset.startOffset();
                tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            if (offset.endOffset() != text.length()) {
                throw new AssertionError("The end is at " + offset.endOffset() + ", not at " + text.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tokens(List.copyOf(tokens));
    }

    List<String> texts() {
        return all.stream().map(Token::text).toList();
    }

    Token only(String text) {
        return all.stream()
                .filter(token -> token.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
