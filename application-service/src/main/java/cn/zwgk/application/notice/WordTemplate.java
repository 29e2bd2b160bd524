package cn.zwgk.application.notice;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;

/** A Word file with open fields such as {@code {{登记编号}}}, read with poi-tl. Only plain fields: no pictures, loops or links. */
final class WordTemplate {

    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}");

    private final byte[] file;
    private final Set<String> fields;
    private final Set<String> otherTags;
    private final boolean linksOutside;
    private final String text;

    private WordTemplate(byte[] file, Set<String> fields, Set<String> otherTags, boolean linksOutside, String text) {
        this.file = file;
        this.fields = fields;
        this.otherTags = otherTags;
        this.linksOutside = linksOutside;
        this.text = text;
    }

    /** @throws UnreadableTemplate if the file is no Word file, or its fields are not written as poi-tl reads them */
    static WordTemplate read(byte[] file) {
        try (XWPFTemplate compiled = compiled(file);
                XWPFWordExtractor extractor = new XWPFWordExtractor(compiled.getXWPFDocument())) {
            Set<String> fields = new TreeSet<>();
            Set<String> others = new TreeSet<>();
            for (MetaTemplate tag : compiled.getElementTemplates()) {
                if (tag instanceof RunTemplate plain && (plain.getSign() == null || plain.getSign() == '\0')) {
                    fields.add(plain.getTagName());
                } else {
                    others.add(tag.variable());
                }
            }
            return new WordTemplate(
                    file.clone(), fields, others, linksOutside(compiled.getXWPFDocument()), extractor.getText());
        } catch (IOException | OpenXML4JException failure) {
            throw new UnreadableTemplate(failure);
        }
    }

    /** The names of the open fields. */
    Set<String> fields() {
        return fields;
    }

    /** What stands in braces and is no plain field. */
    Set<String> otherTags() {
        return otherTags;
    }

    /** Whether the file would fetch something from elsewhere when it is opened. */
    boolean linksOutside() {
        return linksOutside;
    }

    /** What the template says, fields included. */
    String text() {
        return text;
    }

    /**
     * The Word file with its fields filled in. A paragraph with a field that has no value is left out as a whole.
     *
     * @param values by the names in the template; line breaks become line breaks
     */
    WordFile print(Map<String, String> values) {
        try (XWPFTemplate filled = compiled(withoutEmptyParagraphs(values))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            filled.render(values);
            for (XWPFParagraph paragraph : filled.getXWPFDocument().getParagraphs()) {
                paragraph.getRuns().forEach(WordTemplate::breakLines);
            }
            filled.write(out);
            return new WordFile(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] withoutEmptyParagraphs(Map<String, String> values) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFParagraph paragraph : List.copyOf(word.getParagraphs())) {
                if (misses(paragraph, values)) {
                    word.removeBodyElement(word.getPosOfParagraph(paragraph));
                }
            }
            for (XWPFTable table : word.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    row.getTableCells().forEach(cell -> emptyIn(cell, values));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        }
    }

    /** A cell keeps its paragraph, without which Word calls the file broken. */
    private static void emptyIn(XWPFTableCell cell, Map<String, String> values) {
        for (XWPFParagraph paragraph : new ArrayList<>(cell.getParagraphs())) {
            if (misses(paragraph, values)) {
                for (int run = paragraph.getRuns().size() - 1; run >= 0; run--) {
                    paragraph.removeRun(run);
                }
            }
        }
    }

    /** poi-tl writes carriage returns, which Word shows as line breaks and other programs do not. */
    private static void breakLines(XWPFRun run) {
        try (XmlCursor at = run.getCTR().newCursor()) {
            for (boolean child = at.toFirstChild(); child; child = at.toNextSibling()) {
                QName name = at.getName();
                if (name.getLocalPart().equals("cr")) {
                    at.setName(new QName(name.getNamespaceURI(), "br", name.getPrefix()));
                }
            }
        }
    }

    private static boolean misses(XWPFParagraph paragraph, Map<String, String> values) {
        Matcher field = FIELD.matcher(paragraph.getText());
        while (field.find()) {
            if (!values.containsKey(field.group(1).strip())) {
                return true;
            }
        }
        return false;
    }

    private static XWPFTemplate compiled(byte[] file) {
        try {
            return XWPFTemplate.compile(
                    new ByteArrayInputStream(file), Configure.builder().build());
        } catch (ResolverException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException bad) {
            throw new UnreadableTemplate(bad);
        }
    }

    private static boolean linksOutside(XWPFDocument word) throws OpenXML4JException {
        for (PackagePart part : word.getPackage().getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The file cannot be used as a template. */
    static final class UnreadableTemplate extends RuntimeException {

        UnreadableTemplate(Throwable cause) {
            super("Not readable as a template", cause);
        }
    }
}
