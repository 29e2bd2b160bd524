package cn.zwgk.policy.outgoing;

import cn.zwgk.web.Refusal;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps addresses that people type in from reaching what stands in the bureau's own network (SSRF). Looked at when an
 * address is entered, and again at every connection, on the very addresses that are then connected to: a name that points
 * elsewhere later does not get through.
 */
@Component
public class AddressGuard implements DnsResolver {

    private static final String ALL = "*";

    private final Set<String> allowed;

    AddressGuard(@Value("${zwgk.outgoing.private-hosts}") String privateHosts) {
        this.allowed = Arrays.stream(privateHosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands against calling this address. One whose name is not known (yet) is let through; nobody gets anywhere with it. */
    public Optional<Refusal> groundAgainst(String field, String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException malformed) {
            return Optional.of(Refusal.onField(field, "address-malformed"));
        }
        String host = uri.getHost();
        if (host == null || uri.getScheme() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of(Refusal.onField(field, "address-malformed"));
        }
        boolean encrypted = uri.getScheme().equalsIgnoreCase("https");
        boolean plain = uri.getScheme().equalsIgnoreCase("http") && mayBePrivate(host);
        if (!encrypted && !plain) {
            return Optional.of(Refusal.onField(field, "address-not-https"));
        }
        try {
            resolve(host);
            return Optional.empty();
        } catch (PrivateAddress refused) {
            return Optional.of(Refusal.onField(field, "address-private"));
        } catch (UnknownHostException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!mayBePrivate(host) && Arrays.stream(addresses).anyMatch(AddressGuard::isPrivate)) {
            throw new PrivateAddress(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean mayBePrivate(String host) {
        return allowed.contains(ALL) || allowed.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Everything that is not an address of the public internet. */
    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            return first == 0
                    || first >= 240
                    || (first == 100 && second >= 64 && second < 128) // RFC 6598
                    || (first == 192 && second == 0 && bytes[2] == 0) // RFC 6890
                    || (first == 198 && (second == 18 || second == 19)); // RFC 2544
        }
        return (first & 0xfe) == 0xfc // RFC 4193
                || (first == 0x20 && second == 0x02) // 6to4, which carries any IPv4 address
                || (first == 0x00 && second == 0x64); // NAT64, the same
    }

    /** The name leads into a private network. */
    private static final class PrivateAddress extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        PrivateAddress(String host) {
            super(host + " leads into a private network");
        }
    }
}
