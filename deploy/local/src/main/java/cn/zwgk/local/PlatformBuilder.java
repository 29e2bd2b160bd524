package cn.zwgk.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a platform is put together. */
public final class PlatformBuilder {

    Workspace workspace = Workspace.find();
    Path folder = workspace.local();
    Settings settings = Settings.of(workspace, System.getenv());
    Optional<Path> timeOffsetFile = Optional.empty();
    final Map<String, String> environment = configuration();
    Progress progress = Progress.SILENT;
    Set<Service> services = EnumSet.allOf(Service.class);

    PlatformBuilder() {}

    private static Map<String, String> configuration() {
        Map<String, String> configuration = new HashMap<>(System.getenv());
        configuration.keySet().removeIf(name -> !name.startsWith("ZWGK_") && !name.equals("SPRING_MAIL_HOST"));
        return configuration;
    }

    /** Unpacks and prepares everything anew in a folder of its own, as on the first start of all. */
    public PlatformBuilder preparedIn(Path bin) {
        workspace = new Workspace(workspace.root(), bin.toAbsolutePath());
        return this;
    }

    /** Where data, logs and run state go; {@code .local} of the clone if not given. */
    public PlatformBuilder folder(Path own) {
        folder = own;
        return this;
    }

    /** Ports that nobody uses now. */
    public PlatformBuilder freePorts() {
        settings = Settings.freePorts();
        return this;
    }

    public PlatformBuilder port(String name, int port) {
        settings = settings.with(name, port);
        return this;
    }

    /** Lets the time of the services be moved by {@link Platform#moveTime}. */
    public PlatformBuilder timeOffsetFile(Path file) {
        timeOffsetFile = Optional.of(file);
        return this;
    }

    /** A setting of the services, such as {@code ZWGK_ORGANISATION_NAME}; those of this process's environment are taken over anyway. */
    public PlatformBuilder set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Only some of the services, or none; the servers start in any case. */
    public PlatformBuilder services(Service... some) {
        services = EnumSet.noneOf(Service.class);
        services.addAll(List.of(some));
        return this;
    }

    public PlatformBuilder progress(Progress listener) {
        progress = listener;
        return this;
    }

    /** @throws StartFailed with one sentence on what to do; what was started by then is stopped again */
    public Platform start() {
        return new Platform(this).start();
    }

    /** The platform as it would be started: its parts, their addresses. Nothing is started by this. */
    public Platform describe() {
        return new Platform(this);
    }
}
