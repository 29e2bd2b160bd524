package cn.zwgk.timers;

/** What happens when a timer of one task rings; a Spring bean. */
public interface TimerHandler {

    /** The task's name, which never changes and is unique in the service, e.g. {@code interpretation-duty-overdue}. */
    String task();

    /**
     * Called at or after the moment that was asked for, at least once, outside any transaction. What it throws is logged
     * and the call is repeated with growing pauses.
     *
     * @param businessId the id that was given to {@link Timers#schedule}
     */
    void due(String businessId);
}
