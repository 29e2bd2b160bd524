package cn.zwgk.gateway.routing;

import cn.zwgk.gateway.GatewayProperties.Timeouts;
import cn.zwgk.gateway.address.Addresses;
import cn.zwgk.gateway.address.Trait;
import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** How requests are passed on: HTTP/1.1 over kept connections, with more patience for uploads than for everything else. */
class Exchange implements ProxyExchange {

    private final ProxyExchange ordinary;
    private final ProxyExchange patient;
    private final Addresses addresses;

    Exchange(
            Timeouts timeouts, Addresses addresses, GatewayMvcProperties properties, ObservationRegistry observations) {
        this.addresses = addresses;
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeouts.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        this.ordinary = exchange(client, timeouts.answer(), properties, observations);
        this.patient = exchange(client, timeouts.upload(), properties, observations);
    }

    private static ProxyExchange exchange(
            HttpClient client, Duration longest, GatewayMvcProperties properties, ObservationRegistry observations) {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(longest);
        return new RestClientProxyExchange(
                RestClient.builder()
                        .requestFactory(factory)
                        .observationRegistry(observations)
                        .build(),
                properties);
    }

    @Override
    public ServerResponse exchange(Request request) {
        boolean upload = addresses.say(request.getServerRequest().servletRequest(), Trait.FILE);
        return (upload ? patient : ordinary).exchange(request);
    }
}
