package cn.zwgk.files;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Word documents: what stands on the pages, and what stands behind them. */
final class WordText {

    /** The parts with text, by the beginnings of their names, and what they are called. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("word/document", "");
        PARTS.put("word/header", "页眉");
        PARTS.put("word/footer", "页脚");
        PARTS.put("word/footnotes", "脚注");
        PARTS.put("word/endnotes", "尾注");
        PARTS.put("word/comments", "批注");
        PARTS.put("word/glossary/document", "构建基块");
    }

    private WordText() {}

    static void read(Parts parts, Passages into) throws IOException {
        if (parts.names("word/document").isEmpty()) {
            throw UnreadableFile.broken(null);
        }
        for (Map.Entry<String, String> kind : PARTS.entrySet()) {
            for (String name : parts.names(kind.getKey())) {
                if (name.endsWith(".xml")) {
                    Xml.visit(parts, name, new WordParagraphs(kind.getValue(), into));
                }
            }
        }
        OfficeExtras.read(parts, "word/", into);
    }
}
