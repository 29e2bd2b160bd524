package cn.zwgk.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Filter {@code zwgk_sound}: a character becomes its blurred sound (障 and 章 both {@code zan}). */
@NamedComponent("zwgk_sound")
public class SoundFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return new SoundFilter(input);
    }
}
