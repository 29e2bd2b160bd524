package cn.zwgk.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** Tokenizer {@code zwgk_words}: Chinese words; {@code parts: true} for the index, false (default) for queries. */
@NamedComponent("zwgk_words")
public class WordTokenizerFactory implements TokenizerFactory {

    private final boolean parts;

    /** Made by Elasticsearch from the index settings. */
    @Inject
    public WordTokenizerFactory(Settings settings) {
        parts = settings.parts();
    }

    @Override
    public Tokenizer create() {
        return new WordTokenizer(parts);
    }

    /** Settings in the index. */
    @AnalysisSettings
    public interface Settings {

        /** Whether the words inside long words are tokens too. */
        @BooleanSetting(path = "parts", defaultValue = false)
        boolean parts();
    }
}
