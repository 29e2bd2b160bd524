package cn.zwgk.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.elasticsearch.client.ResponseException;
import org.springframework.stereotype.Component;

/** Calls Elasticsearch and tells apart what a repetition may heal and what it cannot. */
@Component
public class Elasticsearch {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchClient client;

    Elasticsearch(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * @throws ElasticsearchUnavailable if it does not answer, or answers that it cannot now
     * @throws ElasticsearchRefused if it refuses the request
     */
    public <T> T call(Request<T> request) {
        try {
            return request.to(client);
        } catch (ResponseException e) {
            // The connection's own exception for an error status; the client lets some of them through.
            throw failure(e.getResponse().getStatusLine().getStatusCode(), e);
        } catch (IOException e) {
            throw new ElasticsearchUnavailable(e);
        } catch (ElasticsearchException e) {
            throw failure(e.status(), e);
        }
    }

    private static RuntimeException failure(int status, Exception cause) {
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS
                ? new ElasticsearchUnavailable(cause)
                : new ElasticsearchRefused(status, cause);
    }

    /** One call. */
    @FunctionalInterface
    public interface Request<T> {

        T to(ElasticsearchClient client) throws IOException;
    }
}
