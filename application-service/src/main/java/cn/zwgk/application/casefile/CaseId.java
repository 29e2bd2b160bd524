package cn.zwgk.application.casefile;

import cn.zwgk.web.Ids;
import java.util.UUID;

/** Names a case for good. */
public record CaseId(UUID value) {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
