package cn.zwgk.application;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Hands files in as people at the portal and officers at the desk do. */
final class Files {

    private final Api api;

    Files(Api api) {
        this.api = api;
    }

    /** The claim of a picture that was handed in. */
    String picture(String purpose) {
        return hand(purpose, "身份证正面.png", picture()).at("claim");
    }

    Answer hand(String purpose, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("purpose", purpose);
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return api.call(HttpMethod.POST, "/api/v1/applications/files", null, parts, Map.of());
    }

    /** A small picture, and every time the same. */
    static byte[] picture() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
