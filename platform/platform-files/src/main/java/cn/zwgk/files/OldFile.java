package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.CustomProperty;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.OfficeXmlFileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The container of the office programs before 2007. Its readers keep the whole document in memory. */
final class OldFile {

    private static final long LARGEST = 24L * 1024 * 1024;

    private OldFile() {}

    static POIFSFileSystem open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw UnreadableFile.tooComplex(null);
        }
        try {
            POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                container.close();
                throw UnreadableFile.encrypted();
            }
            return container;
        } catch (NotOLE2FileException | OfficeXmlFileException other) {
            throw UnreadableFile.broken(other);
        }
    }

    static void properties(POIFSFileSystem container, Passages into) throws IOException {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        try {
            if (container.getRoot().hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)
                    && PropertySetFactory.create(container.getRoot(), SummaryInformation.DEFAULT_STREAM_NAME)
                            instanceof SummaryInformation summary) {
                found.put("作者", summary.getAuthor());
                found.put("最后修改者", summary.getLastAuthor());
                found.put("标题", summary.getTitle());
                found.put("主题", summary.getSubject());
                found.put("备注", summary.getComments());
                found.put("关键词", summary.getKeywords());
            }
            if (container.getRoot().hasEntryCaseInsensitive(DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                    && PropertySetFactory.create(container.getRoot(), DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                            instanceof DocumentSummaryInformation summary) {
                found.put("单位", summary.getCompany());
                found.put("主管", summary.getManager());
                found.put("类别", summary.getCategory());
                custom(summary.getCustomProperties(), found);
            }
        } catch (HPSFException malformed) {
            throw UnreadableFile.broken(malformed);
        }
        found.forEach((name, value) -> into.hidden("文档属性“" + name + "”", value == null ? "" : value.toString()));
    }

    private static void custom(@Nullable CustomProperties properties, Map<String, @Nullable Object> found) {
        if (properties != null) {
            for (CustomProperty property : properties.properties()) {
                found.put(property.getName(), property.getValue());
            }
        }
    }
}
