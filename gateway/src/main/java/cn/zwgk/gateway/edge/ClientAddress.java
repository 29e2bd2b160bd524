package cn.zwgk.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Whose request it is: the address that connected, or what a trusted proxy says about who connected to it. */
final class ClientAddress {

    private static final String ATTRIBUTE = ClientAddress.class.getName();
    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]+");
    /** A household or a phone has at least a /64 of IPv6 addresses to itself. */
    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    private final List<IpAddressMatcher> trustedProxies;

    ClientAddress(List<String> trustedProxies) {
        this.trustedProxies = trustedProxies.stream().map(IpAddressMatcher::new).toList();
    }

    boolean comesFromATrustedProxy(HttpServletRequest request) {
        return trusted(request.getRemoteAddr());
    }

    /** Notes the address for the filters that follow. */
    void note(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded != null && trusted(address)) {
            // From the right: each trusted proxy appended who connected to it; the first that is none of them is the
            // client.
            for (String hop : Arrays.asList(forwarded.split(",")).reversed()) {
                String candidate = hop.strip();
                if (!NUMERIC.matcher(candidate).matches()) {
                    break;
                }
                address = candidate;
                if (!trusted(candidate)) {
                    break;
                }
            }
        }
        request.setAttribute(ATTRIBUTE, key(address));
    }

    static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }

    private boolean trusted(String address) {
        return trustedProxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static String key(String address) {
        try {
            if (InetAddress.getByName(address) instanceof Inet6Address long6) {
                return Arrays.toString(Arrays.copyOf(long6.getAddress(), BYTES_OF_A_HOUSEHOLD));
            }
        } catch (UnknownHostException e) {
            return address;
        }
        return address;
    }
}
