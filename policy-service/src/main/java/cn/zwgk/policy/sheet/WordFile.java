package cn.zwgk.policy.sheet;

import cn.zwgk.policy.sheet.PrintedDocument.Block;
import java.util.List;

/** A document as Word file, with its metadata table. */
final class WordFile {

    private WordFile() {}

    static byte[] of(PrintedDocument document) {
        WordPaper paper = new WordPaper(document.title(), document.issuingBody());
        paper.title(document.title());
        if (document.documentNumber() != null) {
            paper.subtitle(document.documentNumber());
        }
        paper.table(document.facts().stream()
                .map(fact -> List.of(fact.name(), fact.value()))
                .toList());
        for (Block block : document.body()) {
            switch (block) {
                case Block.Heading heading -> paper.heading(heading.text());
                case Block.Text text -> paper.text(text.text());
                case Block.Table table -> paper.table(table.rows());
            }
        }
        paper.note(document.url());
        return paper.file();
    }
}
