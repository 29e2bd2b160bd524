package cn.zwgk.policy.harvest;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.policy.harvest.HarvestRecords.Header;
import cn.zwgk.policy.wording.Wording;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Answers harvesters (OAI-PMH 2.0, http://www.openarchives.org/OAI/2.0/openarchivesprotocol.htm). */
@Component
public class Harvest {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";
    private static final int PAGE = 100;

    private final HarvestRecords records;
    private final RecordXml recordXml;
    private final PublicChanges changes;
    private final Wording wording;
    private final InstantSource time;
    private final String publicUrl;
    private final String organisation;
    private final String contact;

    Harvest(
            HarvestRecords records,
            RecordXml recordXml,
            PublicChanges changes,
            Wording wording,
            InstantSource time,
            @Value("${zwgk.public-url}") String publicUrl,
            @Value("${zwgk.organisation.name}") String organisation,
            @Value("${zwgk.harvest.contact}") String contact) {
        this.records = records;
        this.recordXml = recordXml;
        this.changes = changes;
        this.wording = wording;
        this.time = time;
        this.publicUrl = publicUrl;
        this.organisation = organisation;
        this.contact = contact;
    }

    /** When the answer is as of; taken before {@link PublicChanges#settle()}, so that what comes later bears a later stamp. */
    public Instant begin() {
        Instant now = time.instant().truncatedTo(ChronoUnit.SECONDS);
        changes.settle();
        return now;
    }

    /**
     * @param asOf from {@link #begin()}
     * @param arguments as they came, with all their values
     * @return the whole answer, an error of the protocol too
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public String answer(Instant asOf, Map<String, List<String>> arguments) {
        OaiXml xml = new OaiXml().start("", "OAI-PMH", NAMESPACE, SCHEMA).element("responseDate", asOf);
        try {
            OaiRequest request = OaiRequest.of(arguments);
            // What can go wrong goes wrong before anything is written.
            Runnable body = body(request, xml);
            request(xml, arguments);
            xml.start(request.verb());
            body.run();
            xml.end();
        } catch (OaiError error) {
            request(xml, error.isAboutTheRequest() ? Map.of() : arguments);
            xml.start("error")
                    .attribute("code", error.code())
                    .text(String.valueOf(error.getMessage()))
                    .end();
        }
        return xml.end().toString();
    }

    private void request(OaiXml xml, Map<String, List<String>> arguments) {
        xml.start("request");
        arguments.forEach((name, values) -> xml.attribute(name, values.getFirst()));
        xml.text(baseUrl()).end();
    }

    private Runnable body(OaiRequest request, OaiXml xml) {
        return switch (request.verb()) {
            case "Identify" -> () -> identify(xml);
            case "ListSets" -> sets(request, xml);
            case "ListMetadataFormats" -> formats(request, xml);
            case "GetRecord" -> record(request, xml);
            case "ListIdentifiers" -> list(request, xml, false);
            default -> list(request, xml, true);
        };
    }

    private String baseUrl() {
        return publicUrl + "/api/v1/harvest/oai";
    }

    private void identify(OaiXml xml) {
        xml.element("repositoryName", wording.text("harvest.repository", organisation))
                .element("baseURL", baseUrl())
                .element("protocolVersion", "2.0")
                .element("adminEmail", contact)
                .element(
                        "earliestDatestamp",
                        records.earliest().orElse(time.instant().truncatedTo(ChronoUnit.SECONDS)))
                .element("deletedRecord", "persistent")
                .element("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private Runnable sets(OaiRequest request, OaiXml xml) {
        if (request.get("resumptionToken") != null) {
            throw new OaiError("badResumptionToken", "The sets come in one answer.");
        }
        return () -> {
            for (DocumentKind kind : DocumentKind.values()) {
                set(xml, new HarvestSet.OfKind(kind), wording.of(kind));
            }
            records.topics().forEach(topic -> set(xml, new HarvestSet.OfTopic(topic), topic));
        };
    }

    private static void set(OaiXml xml, HarvestSet set, String name) {
        xml.start("set").element("setSpec", set.spec()).element("setName", name).end();
    }

    private Runnable formats(OaiRequest request, OaiXml xml) {
        if (request.get("identifier") != null
                && records.find(request.identifier()).isEmpty()) {
            throw OaiRequest.unknown();
        }
        return () -> {
            for (MetadataFormat format : MetadataFormat.values()) {
                xml.start("metadataFormat")
                        .element("metadataPrefix", format.prefix())
                        .element("schema", format.schema(publicUrl))
                        .element("metadataNamespace", format.namespace())
                        .end();
            }
        };
    }

    private Runnable record(OaiRequest request, OaiXml xml) {
        MetadataFormat format = request.format();
        Header header = records.find(request.identifier()).orElseThrow(OaiRequest::unknown);
        return () -> record(xml, header, format);
    }

    private Runnable list(OaiRequest request, OaiXml xml, boolean whole) {
        Selective wanted = request.selective();
        List<Header> found = new ArrayList<>(records.headers(wanted, PAGE + 1));
        if (found.isEmpty()) {
            throw new OaiError("noRecordsMatch", "Nothing changed there.");
        }
        boolean more = found.size() > PAGE;
        List<Header> page = more ? found.subList(0, PAGE) : found;
        return () -> {
            for (Header header : page) {
                if (whole) {
                    record(xml, header, wanted.format());
                } else {
                    header(xml, header);
                }
            }
            resumption(xml, wanted, page, more);
        };
    }

    /** The last part of a list that came in parts ends with an empty token. */
    private void resumption(OaiXml xml, Selective wanted, List<Header> page, boolean more) {
        if (!more && wanted.delivered() == 0) {
            return;
        }
        xml.start("resumptionToken")
                .attribute("completeListSize", Long.toString(Math.max(records.count(wanted), wanted.delivered())))
                .attribute("cursor", Long.toString(wanted.delivered()));
        if (more) {
            xml.text(wanted.goOn(page.getLast().change(), page.size()).token());
        }
        xml.end();
    }

    private void record(OaiXml xml, Header header, MetadataFormat format) {
        xml.start("record");
        header(xml, header);
        if (!header.deleted()) {
            xml.start("metadata");
            recordXml.write(xml, records.document(header), format);
            xml.end();
        }
        xml.end();
    }

    private static void header(OaiXml xml, Header header) {
        xml.start("header");
        if (header.deleted()) {
            xml.attribute("status", "deleted");
        }
        xml.element("identifier", "urn:uuid:" + header.id())
                .element("datestamp", header.stamp())
                .element("setSpec", new HarvestSet.OfKind(header.kind()).spec());
        header.topics().forEach(topic -> xml.element("setSpec", new HarvestSet.OfTopic(topic).spec()));
        xml.end();
    }
}
