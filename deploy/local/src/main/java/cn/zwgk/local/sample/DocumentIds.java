package cn.zwgk.local.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the documents of the sample in the library by the names of their files. */
final class DocumentIds {

    private final PlatformClient platform;
    private final List<SampleFile> documents;
    private final Map<String, String> existing;

    /** @param existing ids of the imported documents by the names of their files */
    DocumentIds(PlatformClient platform, List<SampleFile> documents, Map<String, String> existing) {
        this.platform = platform;
        this.documents = documents;
        this.existing = existing;
    }

    /** @throws SampleContentException if there is no such file, or the library does not have it */
    String of(String name) {
        @Nullable String imported = existing.get(name);
        if (imported != null) {
            return imported;
        }
        String title = documents.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SampleContentException("没有这份示例文件:" + name, null))
                .require("title");
        String path = "/documents?size=20&sort=publishedAt,desc&q=" + PlatformClient.encoded(title);
        for (JsonNode item : platform.get(null, path).path("items")) {
            if (item.path("title").asString().equals(title)) {
                return item.path("id").asString();
            }
        }
        throw new SampleContentException("文件库中没有:" + title, null);
    }
}
