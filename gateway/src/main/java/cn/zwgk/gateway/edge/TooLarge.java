package cn.zwgk.gateway.edge;

import jakarta.servlet.ServletRequest;

/** A mark on a request whose body turned out too large while it was passed on, so that the service is not blamed for it. */
public final class TooLarge {

    private static final String ATTRIBUTE = TooLarge.class.getName();

    private TooLarge() {}

    static void note(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean is(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
