package cn.zwgk.policy.desk;

import cn.zwgk.policy.document.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the audit trail, in words. */
public record DeskHistory(
        Instant at,
        Person by,
        String act,
        String actName,
        @Nullable String reason) {}
