package cn.zwgk.messaging;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.MDC;

/** Tells the second consumer of the sample service how to take the facts of a walk. */
class Moods {

    enum Mood {
        WILLING,
        REFUSING,
        CUT_OFF
    }

    private final Map<UUID, Mood> moods = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> calls = new ConcurrentHashMap<>();

    private final Map<UUID, String> traces = new ConcurrentHashMap<>();

    /** The id of the trace in which the latest fact of the walk was handled, as log lines have it. */
    String traceOf(UUID walk) {
        return traces.getOrDefault(walk, "");
    }

    void set(UUID walk, Mood mood) {
        moods.put(walk, mood);
    }

    int callsFor(UUID walk) {
        return calls.computeIfAbsent(walk, key -> new AtomicInteger()).get();
    }

    void obey(UUID walk) {
        calls.computeIfAbsent(walk, key -> new AtomicInteger()).incrementAndGet();
        traces.put(walk, String.valueOf(MDC.get("traceId")));
        switch (moods.getOrDefault(walk, Mood.WILLING)) {
            case WILLING -> {}
            case REFUSING -> throw new IllegalStateException("此步骤无法处理");
            case CUT_OFF -> throw new TemporarilyUnavailable("search", new IllegalStateException("no answer"));
        }
    }
}
