package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFComment;
import org.apache.poi.hslf.usermodel.HSLFObjectData;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** PowerPoint 97 to 2003. */
final class OldSlidesText {

    private OldSlidesText() {}

    static void read(Path file, Passages into) throws IOException {
        try (POIFSFileSystem container = OldFile.open(file);
                HSLFSlideShow slides = new HSLFSlideShow(container)) {
            for (HSLFSlide slide : slides.getSlides()) {
                String place = "第" + slide.getSlideNumber() + "页";
                paragraphs(slide.getTextParagraphs(), place, slide.isHidden(), into);
                if (slide.getNotes() != null) {
                    paragraphs(slide.getNotes().getTextParagraphs(), place + "备注", true, into);
                }
                for (HSLFComment comment : slide.getComments()) {
                    into.hidden(place + "批注", comment.getText());
                }
            }
            OldSlideRecords.texts(container, text -> {
                if (!into.has(text)) {
                    into.hidden("母版、页眉页脚或历史版本", text);
                }
            });
            for (HSLFObjectData object : slides.getEmbeddedObjects()) {
                try (InputStream content = object.getInputStream()) {
                    OldEmbedded.read("幻灯片中的对象", content.readAllBytes(), into);
                }
            }
            OldFile.properties(container, into);
        } catch (EncryptedDocumentException encrypted) {
            throw UnreadableFile.encrypted();
        }
    }

    private static void paragraphs(List<List<HSLFTextParagraph>> boxes, String place, boolean hidden, Passages into) {
        for (List<HSLFTextParagraph> box : boxes) {
            into.add(place, hidden, HSLFTextParagraph.getText(box));
        }
    }
}
