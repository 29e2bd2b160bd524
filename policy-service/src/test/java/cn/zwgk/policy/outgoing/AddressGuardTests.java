package cn.zwgk.policy.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class AddressGuardTests {

    private final AddressGuard guard = new AddressGuard("library.gov.internal, 10.9.9.9");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.5.5",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void whatIsNotOnThePublicInternetIsNotConnectedTo(String address) {
        assertThatThrownBy(() -> guard.resolve(address)).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "114.114.114.114", "2400:3200::1"})
    void whatIsOnItIs(String address) throws UnknownHostException {
        assertThat(guard.resolve(address)).isNotEmpty();
    }

    @Test
    void whatTheDeploymentAllowsIsCalledEvenWithoutEncryption() throws UnknownHostException {
        assertThat(guard.groundAgainst("url", "http://10.9.9.9/hook")).isEmpty();
        assertThat(guard.resolve("10.9.9.9")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "https://user:pass@8.8.8.8/",
                "https:///x",
                "hook",
                "https://8.8.8.8/#x",
                "https://127.0.0.1/",
                "https://[::1]/"
            })
    void otherAddressesAreRefused(String address) {
        assertThat(guard.groundAgainst("url", address)).isPresent();
    }

    @Test
    void aServerMayAskForPatienceButNotForEver() {
        Instant now = Instant.parse("2026-05-06T00:00:00Z");
        assertThat(reply("120").retryAfter(now)).contains(Duration.ofMinutes(2));
        assertThat(reply("Wed, 06 May 2026 01:00:00 GMT").retryAfter(now)).contains(Duration.ofHours(1));
        assertThat(reply("999999999").retryAfter(now)).contains(Duration.ofDays(1));
        assertThat(reply("-5").retryAfter(now)).isEmpty();
        assertThat(reply("later").retryAfter(now)).isEmpty();
    }

    private static Reply reply(String retryAfter) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, retryAfter);
        return new Reply(503, headers, "");
    }
}
