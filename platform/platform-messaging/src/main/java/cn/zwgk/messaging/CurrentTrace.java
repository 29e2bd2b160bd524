package cn.zwgk.messaging;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 链路: the trace in which a fact is made, kept with the fact because it is sent later and by another thread. */
class CurrentTrace {

    /** The header of the W3C's trace context, on HTTP and on Kafka. */
    private static final String HEADER = CloudEvents.TRACE_PARENT;

    private final Tracer tracer;
    private final Propagator propagator;

    CurrentTrace(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The context as the W3C writes it, or null outside any trace, for example in a timer. */
    @Nullable
    String parent() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        propagator.inject(span.context(), headers, (_, name, value) -> headers.put(name, value));
        return headers.get(HEADER);
    }
}
