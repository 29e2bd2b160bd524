package cn.zwgk.interpretation.demands;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Ids;
import java.time.InstantSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes words that many people searched for in vain; told again, the words are counted on. */
@UseCase
public class CountSearches {

    private final Demands demands;
    private final InstantSource time;

    CountSearches(Demands demands, InstantSource time) {
        this.demands = demands;
        this.time = time;
    }

    /** Words with personal data are let go: nobody can be asked what they were for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(Asked searches) {
        if (PersonalData.in(searches.question()).isEmpty()
                && !demands.add(Ids.next(), searches, false, "", time.instant())) {
            demands.askedAgain(searches);
        }
    }
}
