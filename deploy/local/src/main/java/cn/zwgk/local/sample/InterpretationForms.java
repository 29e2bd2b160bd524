package cn.zwgk.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the forms of the interpretations need beside the text: who speaks, pictures with their words. */
final class InterpretationForms {

    private final PlatformClient platform;
    private final Path folder;

    InterpretationForms(PlatformClient platform, Path folder) {
        this.platform = platform;
        this.folder = folder;
    }

    /** @param path of the draft, which is still the drafter's */
    void fill(SampleFile text, String drafter, String path) {
        if (text.get("author") != null) {
            Map<String, @Nullable String> sheet = new HashMap<>();
            for (String field : new String[] {"author", "post", "institution", "source"}) {
                sheet.put(field, text.get(field));
            }
            platform.put(drafter, path + "/form", "*", sheet);
        }
        if (platform.get(drafter, path + "/files").isEmpty()) {
            text.all("picture").forEach(line -> addPicture(line.split("\\s*\\|\\s*", 2), drafter, path));
        }
    }

    private void addPicture(String[] nameAndWords, String drafter, String path) {
        JsonNode added =
                platform.upload(drafter, path + "/files?role=PICTURE", "file", nameAndWords[0], read(nameAndWords[0]));
        platform.put(
                drafter, path + "/files/" + added.path("id").asString(), "*", Map.of("textInstead", nameAndWords[1]));
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
