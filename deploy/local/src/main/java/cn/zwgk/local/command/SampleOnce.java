package cn.zwgk.local.command;

import cn.zwgk.local.Platform;
import cn.zwgk.local.Workspace;
import cn.zwgk.local.sample.SampleContent;
import cn.zwgk.local.sample.SampleContentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the sample content into a platform that is empty; once, unless the first time was cut short. */
final class SampleOnce {

    private SampleOnce() {}

    static void load(Workspace workspace, Platform platform, Console console) {
        Path mark = workspace.data().resolve("sample-content");
        try {
            boolean cutShort =
                    Files.exists(mark) && Files.readString(mark).strip().equals("begun");
            if (!cutShort && (Files.exists(mark) || !new Gateway(platform.address()).hasNoDocuments())) {
                return;
            }
            Files.writeString(mark, "begun");
            new SampleContent(platform.address(), workspace.root().resolve("deploy/sample"), console::note).load();
            Files.writeString(mark, "loaded");
        } catch (SampleContentException refused) {
            // The platform itself is up, and the next start goes on where this one stopped.
            console.note("✗ The sample content is incomplete: " + refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
