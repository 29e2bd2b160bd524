package cn.zwgk.policy.outgoing;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the lanes of everything that goes out while the service runs. */
@Component
class RunLanes implements SmartLifecycle {

    private final List<Lanes> lanes;
    private volatile boolean running;

    RunLanes(List<OutgoingWork> work) {
        this.lanes = work.stream().map(Lanes::new).toList();
    }

    @Override
    public void start() {
        lanes.forEach(Lanes::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        lanes.forEach(Lanes::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
