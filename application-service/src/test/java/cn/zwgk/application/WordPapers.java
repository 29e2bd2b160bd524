package cn.zwgk.application;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.web.client.RestClient;

/** Papers as Word files: fetched, read and changed. */
final class WordPapers {

    private final Api api;

    WordPapers(Api api) {
        this.api = api;
    }

    /** What the applicant gets for the number of his case, its secret and the number of the paper. */
    byte[] wordFor(Answer receipt, String secret, String number) {
        return Objects.requireNonNull(RestClient.create()
                .post()
                .uri(URI.create(api.address() + "/api/v1/applications/notices/word"))
                .body(Map.of(
                        "registrationNumber", receipt.at("registrationNumber"),
                        "secret", secret,
                        "noticeNumber", number))
                .retrieve()
                .body(byte[].class));
    }

    /** What an officer downloads. */
    byte[] download(String path, Person person) {
        return Objects.requireNonNull(RestClient.create()
                .get()
                .uri(URI.create(api.address() + path))
                .headers(headers -> headers.setBearerAuth(Tokens.of(person)))
                .retrieve()
                .body(byte[].class));
    }

    /** The paragraphs, line by line. */
    static String text(byte[] word) {
        return open(
                word,
                document -> document.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n")));
    }

    /** The same file in other words. */
    static byte[] change(byte[] word, UnaryOperator<String> wording) {
        return open(word, document -> {
            document.getParagraphs()
                    .forEach(paragraph ->
                            paragraph.getRuns().forEach(run -> run.setText(wording.apply(run.text()), 0)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                document.write(out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toByteArray();
        });
    }

    private static <T> T open(byte[] word, Function<XWPFDocument, T> look) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return look.apply(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
