package cn.zwgk.policy.targeted;

import cn.zwgk.web.Actor;
import java.util.Locale;

/**
 * Somebody with an account, who reads or wants to.
 *
 * @param userName the login, by which audiences name people
 */
public record Reader(Actor actor, String userName) {

    public Reader {
        userName = normalised(userName);
    }

    static String normalised(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }
}
