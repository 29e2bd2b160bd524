package cn.zwgk.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** A part that is one operating-system process with what lies below it. */
abstract class ProcessPart implements Part {

    private final Path log;
    private final ServerProcess process;

    /**
     * @param signal what asks it to end in order: TERM, or INT for PostgreSQL's fast shutdown
     * @param patience how long its start may take
     */
    ProcessPart(Path log, String signal, Duration patience) {
        this.log = log;
        this.process = new ServerProcess(signal, patience);
    }

    final ServerProcess process() {
        return process;
    }

    @Override
    public final Path log() {
        return log;
    }

    @Override
    public final void stop() {
        process.stop();
    }

    @Override
    public final void kill() {
        process.kill();
    }

    @Override
    public final boolean running() {
        return process.running();
    }

    @Override
    public final OptionalLong pid() {
        return process.pid();
    }
}
