package cn.zwgk.files;

import java.io.IOException;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The pictures in an old office file, unpacked: a drawing (WMF, EMF) has the texts in it that it shows. */
final class OldPictures {

    private OldPictures() {}

    static List<byte[]> in(FileKind kind, POIFSFileSystem container) throws IOException {
        return switch (kind) {
            case OLD_WORD -> {
                try (HWPFDocument document = new HWPFDocument(container.getRoot())) {
                    yield document.getPicturesTable().getAllPictures().stream()
                            .map(Picture::getContent)
                            .toList();
                }
            }
            case OLD_SHEET -> {
                try (HSSFWorkbook workbook = new HSSFWorkbook(container.getRoot(), false)) {
                    yield workbook.getAllPictures().stream()
                            .map(HSSFPictureData::getData)
                            .toList();
                }
            }
            default -> {
                try (HSLFSlideShow slides = new HSLFSlideShow(container.getRoot())) {
                    yield slides.getPictureData().stream()
                            .map(HSLFPictureData::getData)
                            .toList();
                }
            }
        };
    }
}
