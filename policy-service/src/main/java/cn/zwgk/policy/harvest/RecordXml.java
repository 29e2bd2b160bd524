package cn.zwgk.policy.harvest;

import cn.zwgk.policy.document.PublishedDocument;
import cn.zwgk.policy.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a document in the form that was asked for. */
@Component
class RecordXml {

    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private final Wording wording;
    private final String publicUrl;

    RecordXml(Wording wording, @Value("${zwgk.public-url}") String publicUrl) {
        this.wording = wording;
        this.publicUrl = publicUrl;
    }

    void write(OaiXml xml, PublishedDocument document, MetadataFormat format) {
        switch (format) {
            case OAI_DC -> dublinCore(xml, document);
            case ZWGK -> ours(xml, document);
        }
    }

    private void dublinCore(OaiXml xml, PublishedDocument document) {
        xml.start("oai_dc", "dc", MetadataFormat.OAI_DC.namespace(), MetadataFormat.OAI_DC.schema(publicUrl))
                .namespace("dc", DC);
        dc(xml, "title", document.title());
        dc(xml, "creator", document.issuingBody());
        document.topics().forEach(topic -> dc(xml, "subject", topic));
        dc(xml, "description", document.summary());
        dc(xml, "publisher", document.issuingBody());
        dc(xml, "date", document.publishedAt());
        dc(xml, "type", wording.of(document.kind()));
        dc(xml, "format", "text/html");
        dc(xml, "identifier", publicUrl + document.url());
        dc(xml, "identifier", document.indexNumber());
        dc(xml, "identifier", document.documentNumber());
        dc(xml, "language", "zh-CN");
        dc(xml, "coverage", wording.of(document.validity()));
        xml.end();
    }

    private static void dc(OaiXml xml, String name, @Nullable Object value) {
        xml.element("dc", DC, name, value);
    }

    private void ours(OaiXml xml, PublishedDocument document) {
        xml.start("", "document", MetadataFormat.ZWGK.namespace(), MetadataFormat.ZWGK.schema(publicUrl))
                .element("id", document.documentId())
                .element("version", document.version())
                .element("indexNumber", document.indexNumber())
                .element("title", document.title())
                .element("documentNumber", document.documentNumber());
        coded(xml, "kind", document.kind());
        document.topics().forEach(topic -> xml.element("topic", topic));
        xml.element("catalogueClass", document.catalogueClass())
                .element("issuingBody", document.issuingBody())
                .element("draftingOffice", document.draftingOffice())
                .element("writtenOn", document.writtenOn())
                .element("publishedAt", document.publishedAt())
                .element("effectiveFrom", document.effectiveFrom())
                .element("lapsesOn", document.lapsesOn());
        coded(xml, "validity", document.validity());
        xml.element("validitySince", document.validitySince())
                .element("summary", document.summary())
                .element("text", document.text())
                .element("url", publicUrl + document.url())
                .end();
    }

    private void coded(OaiXml xml, String name, Enum<?> code) {
        xml.start(name).attribute("code", code.name()).text(wording.of(code)).end();
    }
}
