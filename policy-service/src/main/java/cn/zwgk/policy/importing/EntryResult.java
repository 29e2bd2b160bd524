package cn.zwgk.policy.importing;

import cn.zwgk.policy.document.RegistrationOutcome;
import cn.zwgk.policy.importing.reading.Place;
import cn.zwgk.policy.importing.reading.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param outcome null for an entry that is refused */
record EntryResult(Place place, @Nullable RegistrationOutcome outcome, List<Problem> problems) {

    boolean isRefused() {
        return outcome == null;
    }
}
