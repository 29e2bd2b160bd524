package cn.zwgk.search.content;

import cn.zwgk.search.elastic.Elasticsearch;
import cn.zwgk.search.elastic.ElasticsearchRefused;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.StringReader;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The indices behind the alias {@value #LIVE}: made, filled beside the live one, put in its place, removed. Each also has an alias
 * of its own to write through, so that a write to an index that is gone fails instead of making a new one.
 */
@Component
public class ContentIndex {

    /** The alias that everything reads and writes through. */
    public static final String LIVE = "zwgk-content";

    /** Grows when mapping or analysis change; an index of another schema is rebuilt at the start of the service. */
    static final int SCHEMA = 1;

    private static final int WARM_UP_ROUNDS = 5;
    private static final List<String> WARMED_UP =
            List.of("words_index", "words_search", "characters", "pinyin_index", "completion_index", "sounds");
    private static final String SAMPLE = "关于进一步完善居家养老服务、发放高龄津贴和残疾人两项补贴的实施意见（明民发〔2026〕17号）";
    private static final String WRITER = "-writer";
    private static final String OF_THIS_SCHEMA = LIVE + "-v" + SCHEMA + "-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Elasticsearch elasticsearch;
    private final ContentSchema schema;
    private final InstantSource time;

    ContentIndex(Elasticsearch elasticsearch, ContentSchema schema, InstantSource time) {
        this.elasticsearch = elasticsearch;
        this.schema = schema;
        this.time = time;
    }

    /** A name for the next index. */
    public String nextName() {
        return OF_THIS_SCHEMA + STAMP.format(time.instant());
    }

    /** The alias through which one index is written, whether it is live or not. */
    public static String writer(String index) {
        return index + WRITER;
    }

    /** The index that is read now. */
    public Optional<String> live() {
        try {
            Set<String> indices = elasticsearch
                    .call(client -> client.indices().getAlias(alias -> alias.name(LIVE)))
                    .result()
                    .keySet();
            return indices.stream().sorted().findFirst();
        } catch (ElasticsearchRefused e) {
            if (e.isNotFound()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether an index has today's mapping and analysis. */
    public boolean isOfThisSchema(String index) {
        return index.startsWith(OF_THIS_SCHEMA);
    }

    /** Makes an empty index unless it is there. */
    public void create(String index) {
        if (exists(index)) {
            return;
        }
        elasticsearch.call(client -> client.indices()
                .create(create -> create.index(index)
                        .withJson(new StringReader(schema.json()))
                        .aliases(writer(index), alias -> alias)));
    }

    /** Puts an index in the place of the live one, in one step: no request finds none or two. */
    public void makeLive(String index) {
        elasticsearch.call(client -> client.indices().refresh(refresh -> refresh.index(index)));
        List<Action> actions = new ArrayList<>();
        live().filter(old -> !old.equals(index))
                .ifPresent(old ->
                        actions.add(Action.of(a -> a.remove(r -> r.index(old).alias(LIVE)))));
        actions.add(Action.of(a -> a.add(add -> add.index(index).alias(LIVE))));
        elasticsearch.call(client -> client.indices().updateAliases(update -> update.actions(actions)));
    }

    /** Removes the indices that are neither live nor in the making. */
    public void removeOthers(Set<String> inTheMaking) {
        Optional<String> live = live();
        Set<String> all = elasticsearch
                .call(client ->
                        client.indices().get(get -> get.index(LIVE + "-v*").allowNoIndices(true)))
                .result()
                .keySet();
        for (String index : all) {
            if (live.isPresent() && !index.equals(live.get()) && !inTheMaking.contains(index)) {
                elasticsearch.call(client -> client.indices().delete(delete -> delete.index(index)));
            }
        }
    }

    /** Lets the analysis load its dictionaries and run itself warm, so that the first question after a start is not the slow one. */
    public void warmUp() {
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            for (String analyzer : WARMED_UP) {
                elasticsearch.call(client -> client.indices()
                        .analyze(analyze ->
                                analyze.index(LIVE).analyzer(analyzer).text(SAMPLE)));
            }
        }
    }

    /** Whether an index is there. */
    public boolean exists(String index) {
        return elasticsearch
                .call(client -> client.indices().exists(exists -> exists.index(index)))
                .value();
    }
}
