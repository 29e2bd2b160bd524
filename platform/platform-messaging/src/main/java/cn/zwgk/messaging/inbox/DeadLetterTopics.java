package cn.zwgk.messaging.inbox;

import java.util.Collection;
import java.util.List;

/**
 * The names of a service's dead-letter topics: {@code <topic>.<service>.dlt}.
 *
 * @param service the service's name, which is also its consumer group
 */
public record DeadLetterTopics(String service, List<String> topics) {

    public DeadLetterTopics(String service, Collection<String> topics) {
        this(service, topics.stream().sorted().toList());
    }

    public DeadLetterTopics {
        topics = List.copyOf(topics);
    }

    public String of(String topic) {
        return topic + "." + service + ".dlt";
    }

    public List<String> all() {
        return topics.stream().map(this::of).toList();
    }
}
