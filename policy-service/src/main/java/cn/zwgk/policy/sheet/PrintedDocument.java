package cn.zwgk.policy.sheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public document as it is put on paper, whatever the format.
 *
 * @param mark changes whenever anything of it does
 * @param facts the metadata table in the official order
 * @param url its public page
 */
public record PrintedDocument(
        UUID id,
        String mark,
        String title,
        @Nullable String documentNumber,
        String issuingBody,
        List<Fact> facts,
        List<Block> body,
        String url) {

    /** A row of the metadata table. */
    public record Fact(String name, String value) {}

    /** A part of the text. */
    public sealed interface Block {

        /** A heading. */
        record Heading(String text) implements Block {}

        /** A paragraph. */
        record Text(String text) implements Block {}

        /** A table, row by row; all rows have as many cells. */
        record Table(List<List<String>> rows) implements Block {}
    }
}
