package cn.zwgk.policy.push.courier;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.document.Sha256;
import cn.zwgk.policy.push.mapping.LibraryAct;
import cn.zwgk.policy.push.mapping.Payload;
import cn.zwgk.uploads.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package: {@code document.json} in the library's words, {@code body.html}, the attachments, {@code manifest.json} with
 * the SHA-256 of each of them, and {@code manifest.sig}, the signature over the manifest.
 */
@Component
class DropPackage {

    private static final int LONGEST_NAME = 60;

    private record Entry(String name, long size, String sha256) {}

    private final FileStore files;
    private final JsonMapper json;
    private final String publicUrl;

    DropPackage(FileStore files, JsonMapper json, @Value("${zwgk.public-url}") String publicUrl) {
        this.files = files;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    void write(Path folder, Parcel parcel, SignatureAlgorithm algorithm, String secret) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Payload payload = new Payload(parcel.snapshot(), parcel.mapping(), publicUrl);
        entries.add(put(folder, "document.json", json.writeValueAsBytes(payload.of(parcel.act(), parcel.number()))));
        if (parcel.act() == LibraryAct.PUBLISH || parcel.act() == LibraryAct.UPDATE) {
            entries.add(put(folder, "body.html", parcel.snapshot().bodyHtml().getBytes(StandardCharsets.UTF_8)));
            for (Attachment attachment : parcel.snapshot().attachments()) {
                entries.add(copy(folder, attachment));
            }
        }
        byte[] manifest = json.writeValueAsBytes(manifest(parcel, algorithm, entries));
        put(folder, "manifest.json", manifest);
        put(
                folder,
                "manifest.sig",
                PackageSignature.of(manifest, algorithm, secret).getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, Object> manifest(Parcel parcel, SignatureAlgorithm algorithm, List<Entry> entries) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "zwgk-library-package/1");
        manifest.put("act", parcel.act());
        manifest.put("indexNumber", parcel.indexNumber());
        manifest.put("version", parcel.snapshot().document().version());
        manifest.put("idempotencyKey", parcel.idempotencyKey());
        manifest.put("signature", algorithm);
        manifest.put("files", entries);
        return manifest;
    }

    /** Two attachments may have the same name, so their fingerprint goes in front. */
    private Entry copy(Path folder, Attachment attachment) throws IOException {
        String safe = attachment.fileName().replaceAll("[\\\\/\\p{Cntrl}]", "_");
        String end = safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
        String name = "attachments/" + attachment.sha256().substring(0, 8) + "-" + end;
        Path place = folder.resolve(name);
        Files.createDirectories(folder.resolve("attachments"));
        if (Files.notExists(place)) {
            try (InputStream content = files.get(attachment.sha256()).getInputStream()) {
                Files.copy(content, place);
            }
        }
        return new Entry(name, attachment.size(), attachment.sha256());
    }

    private static Entry put(Path folder, String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        return new Entry(name, content.length, Sha256.of(content));
    }
}
