package cn.zwgk.policy.worklist;

import java.util.List;

/** A feature in which work waits for people. */
public interface WorkSource {

    /**
     * All that waits for this person now, in any order. Nothing for whom it has nothing to say to: who may ask is decided
     * here, by the feature, and not by the list.
     */
    List<WorkItem> waitingFor(Colleague colleague);
}
