package cn.zwgk.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** PDF: page by page, and whatever else in the file is text. */
final class PdfText {

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("Contents", "批注"),
            Map.entry("RC", "批注"),
            Map.entry("Subj", "批注主题"),
            Map.entry("T", "批注作者或表单域名称"),
            Map.entry("V", "表单域"),
            Map.entry("DV", "表单域默认值"),
            Map.entry("TU", "表单域提示"),
            Map.entry("Opt", "表单域选项"),
            Map.entry("URI", "链接"),
            Map.entry("JS", "脚本"),
            Map.entry("Alt", "替代文字"),
            Map.entry("ActualText", "替代文字"),
            Map.entry("E", "替代文字"),
            Map.entry("Title", "文档属性或书签“标题”"),
            Map.entry("Author", "文档属性“作者”"),
            Map.entry("Subject", "文档属性“主题”"),
            Map.entry("Keywords", "文档属性“关键词”"),
            Map.entry("UF", "内嵌文件名称"),
            Map.entry("F", "内嵌文件名称"),
            Map.entry("Desc", "内嵌文件说明"));

    /** Keys whose strings are bytes for programs. */
    private static final Set<String> NOT_TEXT = Set.of(
            "ID",
            "O",
            "U",
            "OE",
            "UE",
            "Perms",
            "CreationDate",
            "ModDate",
            "M",
            "DA",
            "Lookup",
            "Indexed",
            "ColorSpace",
            "CS",
            "CheckSum",
            "Producer",
            "Creator",
            "Registry",
            "Ordering",
            "Lang",
            "Panose",
            "FontFamily",
            "CharSet",
            "Cert",
            "ByteRange",
            "OutputConditionIdentifier",
            "RegistryName",
            "Info",
            "OutputCondition",
            "Dests",
            "Limits",
            "Trapped",
            "IDTree",
            "LastModified",
            "NM",
            "D",
            "CA",
            "S",
            "Names",
            "P",
            "PTEX.Fullbanner");

    /** What in a packet of properties is not a property. */
    private static final Pattern FORMAL = Pattern.compile(
            "\\b(xmlns|rdf|xmpMM|stEvt|stRef|x)(:\\w+)?=(\"[^\"]*\"|'[^']*')|<\\?[^>]*>|</?[\\w:]+|/?>");

    private PdfText() {}

    static void read(Path file, Passages into) throws IOException {
        try (PDDocument document = PdfFile.open(file, into.budget())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PdfPageText shown = new PdfPageText(into.budget(), false).read(document, page);
                into.shown("第" + page + "页", shown.text());
                if (shown.hasOthers()) {
                    into.hidden(
                            "第" + page + "页不可见文字",
                            new PdfPageText(into.budget(), true)
                                    .read(document, page)
                                    .text());
                }
                appearances(document, page, into);
            }
            PdfStrings.visit(document, into.budget(), new Rest(into));
        }
    }

    /** What annotations and fields draw themselves, which may differ from what they say. */
    private static void appearances(PDDocument document, int page, Passages into) throws IOException {
        for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
            PdfAppearanceText text = new PdfAppearanceText(into.budget());
            into.shown("第" + page + "页批注或表单域", text.read(document.getPage(page - 1), annotation));
        }
    }

    private static boolean isForPrograms(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }

    private record Rest(Passages into) implements PdfStrings.Visitor {

        @Override
        public @Nullable COSBase string(COSName key, String text) {
            if (!NOT_TEXT.contains(key.getName()) && text.chars().noneMatch(PdfText::isForPrograms)) {
                String place = PLACES.getOrDefault(key.getName(), "文档数据“" + key.getName() + "”");
                into.hidden(place, text);
            }
            return null;
        }

        @Override
        public void stream(COSStream stream) throws IOException {
            COSName type = stream.getCOSName(COSName.TYPE);
            if (COSName.METADATA.equals(type)) {
                String packet = new String(PdfMasking.content(stream), StandardCharsets.UTF_8);
                into.hidden("文档属性（XMP）", FORMAL.matcher(packet).replaceAll(" ").replaceAll("\\s+", " "));
            } else if (COSName.EMBEDDED_FILE.equals(type)) {
                embedded(stream);
            }
        }

        private void embedded(COSStream stream) throws IOException {
            byte[] content = PdfMasking.content(stream);
            FileKind kind = FirstBytes.kindOf(content);
            if (kind != FileKind.OTHER) {
                Nested.read("附件", kind, new ByteArrayInputStream(content), into);
            }
        }
    }
}
