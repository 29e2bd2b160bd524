package cn.zwgk.messaging.inbox;

import cn.zwgk.messaging.MessagingProperties;
import cn.zwgk.messaging.kafka.FactKafka;
import cn.zwgk.messaging.kafka.FactTopics;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * The listener containers of a service: one for each topic and one for its dead letters, in the service's group. A service starts
 * without Kafka too; the containers start as soon as Kafka can be reached.
 */
class FactListeners implements SmartLifecycle {

    private static final long SECONDS_BETWEEN_ATTEMPTS = 2;

    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
    private final FactTopics topics;
    private @Nullable CountDownLatch stopping;

    FactListeners(
            FactKafka kafka,
            FactTopics topics,
            DeadLetterTopics deadLetterTopics,
            FactDispatcher dispatcher,
            MessageListener<String, byte[]> deadLetters,
            KafkaTemplate<String, byte[]> template,
            MessagingProperties properties,
            ObservationRegistry observations) {
        this.topics = topics;
        for (String topic : dispatcher.topics().stream().sorted().toList()) {
            containers.add(container(
                    kafka,
                    deadLetterTopics.service(),
                    List.of(topic),
                    kafkaRecord -> dispatcher.dispatch(IncomingFact.of(topic, kafkaRecord)),
                    toDeadLetters(template, deadLetterTopics, properties),
                    observations));
        }
        if (!containers.isEmpty()) {
            containers.add(container(
                    kafka,
                    deadLetterTopics.service(),
                    deadLetterTopics.all(),
                    deadLetters,
                    untilItWorks(properties),
                    observations));
        }
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            FactKafka kafka,
            String group,
            List<String> topics,
            MessageListener<String, byte[]> listener,
            CommonErrorHandler errors,
            ObservationRegistry observations) {
        ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(group);
        properties.setMessageListener(listener);
        properties.setObservationEnabled(true);
        properties.setObservationRegistry(observations);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("facts-");
        threads.setVirtualThreads(true);
        properties.setListenerTaskExecutor(threads);
        ConcurrentMessageListenerContainer<String, byte[]> container =
                new ConcurrentMessageListenerContainer<>(kafka.consumers(), properties);
        container.setBeanName("facts-" + (topics.size() == 1 ? topics.getFirst() : "dead-letters"));
        container.setCommonErrorHandler(errors);
        return container;
    }

    private static CommonErrorHandler toDeadLetters(
            KafkaTemplate<String, byte[]> template, DeadLetterTopics deadLetterTopics, MessagingProperties properties) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(
                template, (kafkaRecord, failure) -> new TopicPartition(deadLetterTopics.of(kafkaRecord.topic()), -1));
        recoverer.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        recoverer.setFailIfSendResultIsError(true);
        recoverer.setLogRecoveryRecord(true);
        RetryRules rules = new RetryRules(properties);
        DefaultErrorHandler errors = new DefaultErrorHandler(recoverer);
        errors.setBackOffFunction((kafkaRecord, failure) -> rules.backOffAfter(failure));
        errors.addNotRetryableExceptions(MalformedFact.class);
        errors.setCommitRecovered(true);
        return errors;
    }

    private static CommonErrorHandler untilItWorks(MessagingProperties properties) {
        ExponentialBackOff backOff =
                new ExponentialBackOff(properties.retryFirst().toMillis(), 2);
        backOff.setMaxInterval(properties.retryLongest().toMillis());
        return new DefaultErrorHandler(backOff);
    }

    @Override
    public synchronized void start() {
        if (stopping == null && !containers.isEmpty()) {
            CountDownLatch signal = new CountDownLatch(1);
            stopping = signal;
            Thread.ofVirtual().name("fact-listeners-start").start(() -> startWhenKafkaIsThere(signal));
        }
    }

    private void startWhenKafkaIsThere(CountDownLatch signal) {
        try {
            while (!topics.ensure()) {
                if (signal.await(SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS)) {
                    return;
                }
            }
            synchronized (this) {
                if (signal.getCount() > 0) {
                    containers.forEach(ConcurrentMessageListenerContainer::start);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        CountDownLatch signal;
        synchronized (this) {
            signal = stopping;
            stopping = null;
        }
        if (signal != null) {
            signal.countDown();
            containers.forEach(ConcurrentMessageListenerContainer::stop);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stopping != null;
    }
}
