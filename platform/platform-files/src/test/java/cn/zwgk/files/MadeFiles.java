package cn.zwgk.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files that tests make themselves, part by part, as office programs write them. */
final class MadeFiles {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String OFD = "application/ofd";

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\""
            + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
    private static final String RELS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"t\" Target=\"word/document.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"t\" Target=\"docProps/core.xml\"/></Relationships>";

    private MadeFiles() {}

    private static String core(String author) {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + author
                + "</dc:creator></cp:coreProperties>";
    }

    /** @param body the content of {@code w:body} */
    static Path docx(Path folder, String author, String body, Map<String, String> others) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELS);
        parts.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
        parts.put("docProps/core.xml", core(author));
        parts.putAll(others);
        return zip(folder.resolve("made.docx"), parts);
    }

    static String word(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content + "</w:" + root
                + ">";
    }

    static String paragraph(String... runs) {
        StringBuilder paragraph = new StringBuilder("<w:p w:rsidR=\"00AB12CD\">");
        for (String run : runs) {
            paragraph.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
        }
        return paragraph.append("</w:p>").toString();
    }

    /** One page whose characters each stand alone, as many producers write them, and document information. */
    static Path ofd(Path folder, String author, String text, boolean sealed) throws IOException {
        String name = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
        StringBuilder objects = new StringBuilder();
        int at = 0;
        for (String letter : text.split("", -1)) {
            objects.append("<ofd:TextObject ID=\"")
                    .append(100 + at)
                    .append("\" Boundary=\"")
                    .append(20 + 5 * at++)
                    .append(
                            " 30 5 5\" Font=\"2\" Size=\"5\"><ofd:CGTransform CodePosition=\"0\"><ofd:Glyphs>7</ofd:Glyphs>")
                    .append("</ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"4\">")
                    .append(letter)
                    .append("</ofd:TextCode></ofd:TextObject>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD " + name
                        + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>abc</ofd:DocID>"
                        + "<ofd:Author>" + author
                        + "</ofd:Author></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                        + (sealed ? "<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>" : "")
                        + "</ofd:DocBody></ofd:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document " + name
                        + "><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>"
                        + "</ofd:Document>");
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                "<ofd:Page " + name + "><ofd:Content><ofd:Layer ID=\"9\">" + objects
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
        return zip(folder.resolve("made.ofd"), parts);
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A part that unpacks to so many spaces. */
    static Path bomb(Path file, String part, int megabytes) throws IOException {
        byte[] megabyte = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            repeat(zip, "<a>".getBytes(StandardCharsets.US_ASCII), 1);
            repeat(zip, megabyte, megabytes);
            repeat(zip, "</a>".getBytes(StandardCharsets.US_ASCII), 1);
            zip.closeEntry();
        }
        return file;
    }

    static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void repeat(OutputStream out, byte[] bytes, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }
}
