package cn.zwgk.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** Tokenizer {@code zwgk_completion}: everything that may be typed on the way to this title. */
@NamedComponent("zwgk_completion")
public class CompletionTokenizerFactory implements TokenizerFactory {

    @Override
    public Tokenizer create() {
        return new CompletionTokenizer();
    }
}
