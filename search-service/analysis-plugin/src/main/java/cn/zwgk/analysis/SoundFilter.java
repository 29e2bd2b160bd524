package cn.zwgk.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Turns each Chinese character into its blurred sound; used on single characters to find what somebody meant to type. */
final class SoundFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SoundFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String text = term.toString();
        if (Pinyins.isChinese(text)) {
            term.setEmpty();
            Pinyins.of(text).forEach(syllable -> term.append(Pinyins.blurred(syllable)));
        }
        return true;
    }
}
