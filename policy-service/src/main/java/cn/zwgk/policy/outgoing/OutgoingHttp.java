package cn.zwgk.policy.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Calls other people's servers. Waits for none of them longer than half a minute, follows no redirects, repeats nothing by
 * itself, and tells a call that cannot have been heard ({@link Unreachable}) from one that perhaps was ({@link NoAnswer}).
 *
 * <p>Apache's client does the work because it connects to the addresses that the {@link AddressGuard} has looked at; the
 * one of the JDK resolves names by itself.
 */
@Component
public class OutgoingHttp implements DisposableBean {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout READ = Timeout.ofSeconds(20);
    private static final Duration WHOLE_ANSWER = Duration.ofSeconds(30);
    private static final int LARGEST_ANSWER = 1 << 20;
    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_TO_ONE = 8;

    private final CloseableHttpClient client;
    private final RestClient rest;

    OutgoingHttp(AddressGuard guard) {
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS_TO_ONE)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(READ)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(READ)
                        .setResponseTimeout(READ)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .setUserAgent("zwgk")
                .build();
        this.rest = RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory(client))
                .build();
    }

    /**
     * @throws Unreachable if there was no connection
     * @throws NoAnswer if there was one, and no whole answer in time
     */
    public Reply call(HttpMethod method, URI address, Map<String, String> headers, byte @Nullable [] body) {
        RestClient.RequestBodySpec request = rest.method(method).uri(address);
        request.headers(all -> headers.forEach(all::set));
        if (body != null) {
            request.body(body);
        }
        try {
            return request.exchange((sent, response) ->
                    new Reply(response.getStatusCode().value(), response.getHeaders(), read(response.getBody())));
        } catch (ResourceAccessException failure) {
            throw told(failure);
        }
    }

    private static RuntimeException told(ResourceAccessException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof ConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof SSLHandshakeException) {
                return new Unreachable(cause.getClass().getSimpleName() + ": " + cause.getMessage(), failure);
            }
        }
        Throwable reason = failure.getMostSpecificCause();
        return new NoAnswer(reason.getClass().getSimpleName() + ": " + reason.getMessage(), failure);
    }

    /** As much of the answer as anybody needs, and not from a server that hands it out byte by byte. */
    private static String read(InputStream body) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long end = System.nanoTime() + WHOLE_ANSWER.toNanos();
        int count = body.read(buffer);
        while (count >= 0 && read.size() < LARGEST_ANSWER) {
            if (System.nanoTime() > end) {
                throw new SocketTimeoutException("The answer did not end");
            }
            read.write(buffer, 0, count);
            count = body.read(buffer);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }
}
