package cn.zwgk.gateway;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A gateway before stubbed services, and its pages as a browser asks for them. */
abstract class PageTests {

    static final String ID = "01970e5c-8a41-7c3e-9b52-3f1d6a70c201";

    @SuppressWarnings("NullAway.Init")
    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                new RunningGateway("--ZWGK_PUBLIC_URL=https://zwgk.mingzhou.example", "--ZWGK_SITE_NAME=明州市民政局政府信息公开");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.reset();
    }

    static HttpResponse<String> page(String path) {
        return gateway.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }
}
