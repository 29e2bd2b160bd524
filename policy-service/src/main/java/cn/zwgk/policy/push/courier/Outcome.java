package cn.zwgk.policy.push.courier;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of speaking to a library. The difference that matters: whether it can have heard us. */
public sealed interface Outcome {

    /** Stable, for the log of attempts; its wording stands under {@code push.outcome.<code>}. */
    String code();

    /** 已收到: its receipt, meant for this document. */
    record Received(String number) implements Outcome {
        @Override
        public String code() {
            return "received";
        }
    }

    /** 已接收、待回执: it took the parcel, and the receipt comes later. */
    record Accepted() implements Outcome {
        @Override
        public String code() {
            return "accepted";
        }
    }

    /** It was asked, and has the document. */
    record Found(Holding holding) implements Outcome {
        @Override
        public String code() {
            return "found";
        }
    }

    /** It was asked, and does not have the document. */
    record Missing() implements Outcome {
        @Override
        public String code() {
            return "missing";
        }
    }

    /** It does not want this, and will not at another time either. */
    record Refused(String code) implements Outcome {}

    /**
     * It certainly did nothing; another time it may.
     *
     * @param retryAfter how long it asks to be left alone
     */
    record Unavailable(String code, @Nullable Duration retryAfter) implements Outcome {}

    /** It may have acted on it or not: to be asked before anything is sent again. */
    record Unclear(String code) implements Outcome {}
}
