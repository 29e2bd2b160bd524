package cn.zwgk.policy.targeted;

import cn.zwgk.policy.document.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of an audience; never altered afterwards. */
public record AudienceChange(
        Instant at,
        Person by,
        List<String> added,
        List<String> removed,
        @Nullable String reason) {}
