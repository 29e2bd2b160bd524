package cn.zwgk.test;

/** Real servers for tests, however they are run. Each starts when its address is first asked for. */
public interface Servers extends AutoCloseable {

    String jdbcUrl();

    String kafka();

    String elasticsearch();

    /** Takes Kafka away, as an outage does; its data stay. */
    void stopKafka();

    /** Brings Kafka back at the same address. */
    void startKafka();

    /** Takes Elasticsearch away; its data stay. */
    void stopElasticsearch();

    /** Brings Elasticsearch back at the same address. */
    void startElasticsearch();

    @Override
    void close();
}
