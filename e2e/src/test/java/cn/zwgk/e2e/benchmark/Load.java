package cn.zwgk.e2e.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Readers who ask one after the other, for a while, each as soon as he has his answer. */
final class Load {

    private static final int READERS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    /** Answers a second; half of them and 99 of 100 came within so many milliseconds. */
    record Result(double perSecond, double median, double p99) {}

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param address what the reader's n-th question asks for */
    Result of(IntFunction<URI> address) {
        warmUp(address);
        return run(address, MEASURED);
    }

    void warmUp(IntFunction<URI> address) {
        run(address, WARM_UP);
    }

    private Result run(IntFunction<URI> address, Duration howLong) {
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        long until = System.nanoTime() + howLong.toNanos();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?>[] all = IntStream.range(0, READERS)
                    .mapToObj(reader -> readers.submit(() -> {
                        for (int n = reader; System.nanoTime() < until; n += READERS) {
                            times.add(ask(address.apply(n)));
                        }
                    }))
                    .toArray(Future<?>[]::new);
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return result(times.stream().mapToLong(Long::longValue).toArray(), howLong);
    }

    static Result result(long[] nanoseconds, Duration howLong) {
        Arrays.sort(nanoseconds);
        return new Result(
                nanoseconds.length / (howLong.toMillis() / 1000.0),
                nanoseconds[nanoseconds.length / 2] / 1e6,
                nanoseconds[(int) (nanoseconds.length * 0.99)] / 1e6);
    }

    private long ask(URI address) {
        long begin = System.nanoTime();
        try {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new IllegalStateException(address.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - begin;
    }
}
