package cn.zwgk.search.elastic;

/** Elasticsearch refuses a request, and will refuse its repetition. */
public class ElasticsearchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final int status;

    ElasticsearchRefused(int status, Throwable cause) {
        super("Elasticsearch refuses the request with " + status, cause);
        this.status = status;
    }

    /** What is stored is as new or newer. */
    public boolean isConflict() {
        return status == CONFLICT;
    }

    /** There is no such index or alias. */
    public boolean isNotFound() {
        return status == NOT_FOUND;
    }
}
