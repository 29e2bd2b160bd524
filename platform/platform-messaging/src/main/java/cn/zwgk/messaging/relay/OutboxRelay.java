package cn.zwgk.messaging.relay;

import cn.zwgk.messaging.MessagingProperties;
import cn.zwgk.messaging.kafka.FactTopics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * 转发: sends what waits in the outbox, in one thread of one instance of the service; the others stand by and take over when that
 * instance or its connection ends. Stops after the web server, so that the last request's facts still go out.
 */
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_PURGES = Duration.ofHours(1);

    private final JdbcConnectionDetails database;
    private final FactTopics topics;
    private final FactSender sender;
    private final MessagingProperties properties;

    private volatile @Nullable Run run;

    OutboxRelay(JdbcConnectionDetails database, FactTopics topics, FactSender sender, MessagingProperties properties) {
        this.database = database;
        this.topics = topics;
        this.sender = sender;
        this.properties = properties;
    }

    @Override
    public void start() {
        Run started = new Run();
        run = started;
        started.thread = Thread.ofVirtual().name("outbox-relay").start(started::loop);
    }

    @Override
    public void stop() {
        Run stopped = run;
        run = null;
        if (stopped != null) {
            stopped.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }

    /** Before the web server and the listeners, and therefore stopped after them. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Whether this instance is the one that relays now. */
    boolean leading() {
        Run current = run;
        return current != null && current.leading;
    }

    /** One life of the relay, from start to stop. */
    private final class Run {

        private final CountDownLatch stopping = new CountDownLatch(1);
        private volatile boolean leading;
        private @Nullable Thread thread;
        private long purgedAt = System.nanoTime() - BETWEEN_PURGES.toNanos();

        void stop() {
            stopping.countDown();
            Thread worker = thread;
            try {
                if (worker != null && !worker.join(properties.sendTimeout().plusSeconds(5))) {
                    log.warn("The relay did not end in time; what it was sending is sent again at the next start");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void loop() {
            Duration pause = properties.poll();
            while (!stopped()) {
                try (RelayConnection connection = RelayConnection.open(database)) {
                    pause = properties.poll();
                    relay(connection);
                } catch (SQLException | RuntimeException e) {
                    leading = false;
                    log.warn("The relay lost its database connection and tries again in {}: {}", pause, e.toString());
                    pauseFor(pause);
                    pause = longer(pause);
                }
            }
            leading = false;
        }

        private void relay(RelayConnection connection) throws SQLException {
            Duration pause = properties.poll();
            while (!stopped()) {
                if (!connection.leads()) {
                    connection.await(properties.poll());
                    continue;
                }
                if (!leading) {
                    leading = true;
                    log.info("This instance relays the outbox");
                }
                purgeNowAndThen(connection);
                Round round = topics.ensure() ? sender.send(connection, properties.batch()) : Round.BROKEN;
                switch (round) {
                    case SENT -> pause = properties.poll();
                    case IDLE -> connection.await(properties.poll());
                    case BROKEN -> {
                        pauseFor(pause);
                        pause = longer(pause);
                    }
                }
            }
        }

        private void purgeNowAndThen(RelayConnection connection) throws SQLException {
            if (System.nanoTime() - purgedAt >= BETWEEN_PURGES.toNanos()) {
                connection.purge(properties.keepPublished(), properties.keepHandled());
                purgedAt = System.nanoTime();
            }
        }

        private boolean stopped() {
            return stopping.getCount() == 0;
        }

        private void pauseFor(Duration pause) {
            try {
                boolean ended = stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                log.debug("Paused for {}, ended: {}", pause, ended);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopping.countDown();
            }
        }

        private static Duration longer(Duration pause) {
            Duration doubled = pause.multipliedBy(2);
            return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }
}
