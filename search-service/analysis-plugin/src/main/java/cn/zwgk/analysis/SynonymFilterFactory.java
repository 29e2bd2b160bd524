package cn.zwgk.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/**
 * Filter {@code zwgk_synonym}, for queries: {@code synonyms} in Solr's form (低保, 最低生活保障 or 没钱看病 =&gt; 医疗救助), cut with the
 * words of {@code zwgk_words}. A rule that cannot be read is refused when the index is made.
 */
@NamedComponent("zwgk_synonym")
public class SynonymFilterFactory implements TokenFilterFactory {

    private final SynonymMap synonyms;

    /** Made by Elasticsearch from the index settings. */
    @Inject
    public SynonymFilterFactory(Settings settings) {
        synonyms = parse(settings.synonyms());
    }

    @Override
    public TokenStream create(TokenStream input) {
        return synonyms.fst == null ? input : new SynonymGraphFilter(input, synonyms, true);
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return AnalysisMode.SEARCH_TIME;
    }

    private static SynonymMap parse(List<String> rules) {
        try (Analyzer words = new WordAnalyzer()) {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, words);
            parser.parse(new StringReader(String.join("\n", rules)));
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalArgumentException("A synonym rule cannot be read: " + e.getMessage(), e);
        }
    }

    /** Settings in the index. */
    @AnalysisSettings
    public interface Settings {

        /** The rules, one an element. */
        @ListSetting(path = "synonyms")
        List<String> synonyms();
    }

    private static final class WordAnalyzer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new WordTokenizer(false);
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    }
}
