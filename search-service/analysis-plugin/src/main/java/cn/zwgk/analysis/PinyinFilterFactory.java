package cn.zwgk.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Filter {@code zwgk_pinyin}: a Chinese word becomes its pinyin and its initials. */
@NamedComponent("zwgk_pinyin")
public class PinyinFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return new PinyinFilter(input);
    }
}
