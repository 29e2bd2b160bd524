package cn.zwgk.search.suggestion;

import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.search.elastic.Elasticsearch;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The beginnings by which a topic may be typed. An entry that matches has one topic that begins so and perhaps others that do not; there are few
 * topics, so each is analysed once and remembered.
 */
@Component
class TopicSpellings {

    private static final int MOST_REMEMBERED = 2_000;

    private final Elasticsearch elasticsearch;
    private final Map<String, Set<String>> beginnings = new ConcurrentHashMap<>();

    TopicSpellings(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    boolean begins(String topic, String beginning) {
        if (beginnings.size() > MOST_REMEMBERED) {
            beginnings.clear();
        }
        return beginnings.computeIfAbsent(topic, this::analysed).contains(beginning);
    }

    private Set<String> analysed(String topic) {
        return elasticsearch
                .call(client -> client.indices()
                        .analyze(analyze -> analyze.index(ContentIndex.LIVE)
                                .analyzer("completion_index")
                                .text(topic)))
                .tokens()
                .stream()
                .map(AnalyzeToken::token)
                .collect(Collectors.toUnmodifiableSet());
    }
}
