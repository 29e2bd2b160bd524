package cn.zwgk.search.query;

import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.search.content.Entry;
import cn.zwgk.search.elastic.Elasticsearch;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What may have been meant, found in the index's own titles, topics and key points: those that sound like the question give the words,
 * {@link Misspelling} compares them with it. Pinyin is corrected letter by letter.
 */
@Component
class Corrections {

    private static final int LONGEST_QUESTION = 30;
    private static final int LONGEST_CANDIDATE = 120;
    private static final int MOST_CANDIDATES = 30;
    private static final List<String> SOUNDS = List.of("title.sounds^2", "topics.sounds", "keyPoints.sounds");

    private final Elasticsearch elasticsearch;

    Corrections(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    Optional<Question> of(Question question) {
        if (question.text().length() > LONGEST_QUESTION) {
            return Optional.empty();
        }
        Optional<String> meant = question.isPinyin() ? pinyin(question.text()) : characters(question.text());
        return meant.map(Question::new).filter(other -> !other.equals(question));
    }

    private Optional<String> pinyin(String text) {
        FieldSuggester nearby = FieldSuggester.of(f -> f.text(text)
                .term(t -> t.field("title.pinyin")
                        .analyzer("pinyin_search")
                        .suggestMode(SuggestMode.Missing)
                        .minWordLength(4)
                        .size(1)));
        SearchResponse<Entry> response = elasticsearch.call(client -> client.search(
                search -> search.index(ContentIndex.LIVE)
                        .size(0)
                        .suggest(suggest -> suggest.suggesters("pinyin", nearby)),
                Entry.class));
        String corrected = text;
        for (var word : response.suggest().getOrDefault("pinyin", List.of())) {
            List<TermSuggestOption> options = word.term().options();
            if (!options.isEmpty()) {
                corrected =
                        corrected.replace(word.term().text(), options.getFirst().text());
            }
        }
        return Optional.of(corrected);
    }

    private Optional<String> characters(String text) {
        List<String> candidates = candidates(text);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = Stream.concat(Stream.of(text), candidates.stream()).toList();
        List<Sounded> sounded = sounded(texts);
        return Misspelling.corrected(sounded.getFirst(), sounded.subList(1, sounded.size()));
    }

    private List<String> candidates(String text) {
        Query alike = Query.of(q -> q.multiMatch(
                m -> m.query(text).type(TextQueryType.BestFields).fields(SOUNDS).minimumShouldMatch("50%")));
        SearchResponse<Entry> response = elasticsearch.call(client -> client.search(
                search -> search.index(ContentIndex.LIVE)
                        .size(MOST_CANDIDATES)
                        .source(source -> source.filter(filter -> filter.excludes("body", "summary")))
                        .query(q -> q.bool(b -> b.must(alike)
                                .filter(f -> f.term(t -> t.field("visible").value(true))))),
                Entry.class));
        Set<String> candidates = new LinkedHashSet<>();
        response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .flatMap(Corrections::texts)
                .map(candidate -> candidate.replace('\n', ' '))
                .map(candidate -> candidate.substring(0, Math.min(candidate.length(), LONGEST_CANDIDATE)))
                .forEach(candidates::add);
        return List.copyOf(candidates);
    }

    private static Stream<String> texts(Entry entry) {
        List<String> texts = new ArrayList<>();
        if (entry.title() != null) {
            texts.add(entry.title());
        }
        texts.addAll(Objects.requireNonNullElse(entry.topics(), List.of()));
        texts.addAll(Objects.requireNonNullElse(entry.keyPoints(), List.of()));
        return texts.stream();
    }

    /** How each character of the texts sounds, by the index's own analysis. */
    private List<Sounded> sounded(List<String> texts) {
        String joined = String.join("\n", texts);
        String[] sounds = new String[joined.length()];
        List<AnalyzeToken> tokens = elasticsearch
                .call(client -> client.indices()
                        .analyze(analyze -> analyze.index(ContentIndex.LIVE)
                                .analyzer("sounds")
                                .text(joined)))
                .tokens();
        for (AnalyzeToken token : tokens) {
            if (token.endOffset() - token.startOffset() == 1) {
                sounds[(int) token.startOffset()] = token.token();
            }
        }
        List<Sounded> sounded = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            List<String> own = new ArrayList<>();
            for (int i = start; i < start + text.length(); i++) {
                own.add(sounds[i] == null ? joined.substring(i, i + 1) : sounds[i]);
            }
            sounded.add(new Sounded(text, own));
            start += text.length() + 1;
        }
        return sounded;
    }
}
