package cn.zwgk.search.elastic;

import cn.zwgk.messaging.TemporarilyUnavailable;

/** Elasticsearch does not answer now. Facts wait for it as long as it takes; people are told. */
public class ElasticsearchUnavailable extends TemporarilyUnavailable {

    private static final long serialVersionUID = 1L;

    ElasticsearchUnavailable(Throwable cause) {
        super("Elasticsearch does not answer", cause);
    }
}
