package cn.zwgk.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the platform. */
public final class ChinaTime {

    /** Asia/Shanghai; every day of the law begins and ends here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDate today(InstantSource time) {
        return LocalDate.ofInstant(time.instant(), ZONE);
    }
}
