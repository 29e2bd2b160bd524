package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word 97 to 2003. */
final class OldWordText {

    private OldWordText() {}

    static void read(Path file, Passages into) throws IOException {
        try (POIFSFileSystem container = OldFile.open(file);
                HWPFDocument document = new HWPFDocument(container.getRoot())) {
            Map<String, Range> stories = new LinkedHashMap<>();
            stories.put("", document.getRange());
            stories.put("页眉页脚", document.getHeaderStoryRange());
            stories.put("脚注", document.getFootnoteRange());
            stories.put("尾注", document.getEndnoteRange());
            stories.put("批注", document.getCommentsRange());
            stories.put("文本框", document.getMainTextboxRange());
            stories.put("页眉文本框", headerTextboxes(document));
            stories.forEach((name, range) -> read(name, range, into));
            OldWordRemains.read(document, into);
            OldEmbedded.read(container.getRoot(), into);
            OldFile.properties(container, into);
        } catch (EncryptedDocumentException encrypted) {
            throw UnreadableFile.encrypted();
        }
    }

    /** The last of the stories, for which the library has no method. */
    private static Range headerTextboxes(HWPFDocument document) {
        int start = 0;
        for (SubdocumentType story : SubdocumentType.ORDERED) {
            int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(story);
            if (story == SubdocumentType.HEADER_TEXTBOX) {
                return new Range(start, start + length, document);
            }
            start += length;
        }
        return new Range(start, start, document);
    }

    private static void read(String story, Range range, Passages into) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String place = story.isEmpty() ? "第" + (i + 1) + "段" : story;
            StringBuilder shown = new StringBuilder();
            StringBuilder hidden = new StringBuilder();
            StringBuilder deleted = new StringBuilder();
            for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
                CharacterRun run = paragraph.getCharacterRun(j);
                StringBuilder target = run.isMarkedDeleted() ? deleted : run.isVanished() ? hidden : shown;
                target.append(plain(run.text()));
            }
            into.add(place, story.equals("批注"), shown);
            into.hidden(place + "隐藏文字", hidden);
            into.hidden(place + "修订（已删除）", deleted);
        }
    }

    /** Ends of cells, rows and pages are characters in this format. */
    private static String plain(String text) {
        return text.replace('\u0007', '\t')
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .replaceAll("[\\x00-\\x08\\x0C-\\x1F]", "");
    }
}
