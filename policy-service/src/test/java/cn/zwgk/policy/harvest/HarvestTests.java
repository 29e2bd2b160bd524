package cn.zwgk.policy.harvest;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@ServiceTest
class HarvestTests {

    private static final String OAI = "/api/v1/harvest/oai";

    private final Api api;
    private final Desk desk;
    private final PublicChanges changes;
    private final TransactionTemplate transactions;

    HarvestTests(Api api, PublicChanges changes, TransactionTemplate transactions) {
        this.api = api;
        this.desk = new Desk(api);
        this.changes = changes;
        this.transactions = transactions;
    }

    @Test
    void theRepositoryIntroducesItself() throws Exception {
        Document identify = harvested("verb=Identify");
        assertThat(text(identify, "deletedRecord")).isEqualTo("persistent");
        assertThat(text(identify, "granularity")).isEqualTo("YYYY-MM-DDThh:mm:ssZ");
        assertThat(text(identify, "repositoryName")).isEqualTo("明州市民政局政策文件库");
        Document formats = harvested("verb=ListMetadataFormats");
        assertThat(all(formats, "metadataPrefix")).containsExactly("oai_dc", "zwgk");
        desk.published(notice(title("通知")));
        Document sets = harvested("verb=ListSets");
        assertThat(all(sets, "setSpec")).contains("kind:NOTICE");
        assertThat(all(sets, "setName")).contains("通知公告", "养老机构");
    }

    @Test
    void aRecordComesInBothFormsAndMarkupIsOnlyText() throws Exception {
        String title = title("关于“老年助餐”的通知 <&> ]]>");
        String id = desk.published(notice(title));
        Document dc = harvested("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:" + id);
        assertThat(dc.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title")
                        .item(0)
                        .getTextContent())
                .isEqualTo(title);
        Document ours = harvested("verb=GetRecord&metadataPrefix=zwgk&identifier=urn:uuid:" + id);
        assertThat(text(ours, "title")).isEqualTo(title);
        assertThat(text(ours, "validity")).isEqualTo("有效");
        assertThat(text(ours, "url")).isEqualTo("http://localhost:8080/documents/" + id);
    }

    @Test
    void whatWasWithdrawnStaysAsDeletedAndWhatIsTargetedIsNotThere() throws Exception {
        String withdrawn = desk.published(notice(title("撤回的通知")));
        desk.acted(withdrawn, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        String targeted = desk.publishedFor(Person.LIUMIN, title("定向公开的通知"));

        Document record = harvested("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:" + withdrawn);
        assertThat(((Element) record.getElementsByTagName("header").item(0)).getAttribute("status"))
                .isEqualTo("deleted");
        assertThat(record.getElementsByTagName("metadata").getLength()).isZero();
        assertThat(error("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:" + targeted))
                .isEqualTo("idDoesNotExist");
        assertThat(everything("verb=ListIdentifiers&metadataPrefix=oai_dc"))
                .contains("urn:uuid:" + withdrawn)
                .doesNotContain("urn:uuid:" + targeted);
    }

    @Test
    void theListIsSelectedBySetAndTime() throws Exception {
        Map<String, Object> plan = notice(title("规划"));
        plan.put("kind", "PLAN");
        String mark = title("主题");
        plan.put("topics", List.of(mark));
        String id = desk.published(plan);
        String set = new HarvestSet.OfTopic(mark).spec();
        assertThat(everything("verb=ListRecords&metadataPrefix=zwgk&set=" + set))
                .containsExactly("urn:uuid:" + id);
        assertThat(everything("verb=ListIdentifiers&metadataPrefix=oai_dc&set=kind:PLAN&from=2020-01-01"))
                .contains("urn:uuid:" + id);
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01&set=" + set))
                .isEqualTo("noRecordsMatch");
    }

    @Test
    void whatIsWrongIsAnErrorOfTheProtocolWithStatus200() throws Exception {
        assertThat(error("verb=Destroy")).isEqualTo("badVerb");
        assertThat(error("")).isEqualTo("badVerb");
        assertThat(error("verb=Identify&verb=Identify")).isEqualTo("badVerb");
        assertThat(error("verb=Identify&x=1")).isEqualTo("badArgument");
        assertThat(error("verb=ListRecords")).isEqualTo("badArgument");
        assertThat(error("verb=ListRecords&metadataPrefix=marc")).isEqualTo("cannotDisseminateFormat");
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday"))
                .isEqualTo("badArgument");
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30"))
                .isEqualTo("badArgument");
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-01T00:00:00Z"))
                .isEqualTo("badArgument");
        assertThat(error("verb=ListRecords&resumptionToken=AAAA")).isEqualTo("badResumptionToken");
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=AAAA"))
                .isEqualTo("badArgument");
        assertThat(error("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:other:1"))
                .isEqualTo("idDoesNotExist");
    }

    @Test
    void aHarvestWaitsForThePublicationThatIsUnderWaySoThatTheNextOneHasNoGap() throws Exception {
        CountDownLatch turnTaken = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> publication = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
            changes.takeTurn();
            turnTaken.countDown();
            await(finish);
        }));
        await(turnTaken);
        CompletableFuture<Answer> harvest = CompletableFuture.supplyAsync(() -> api.get(OAI + "?verb=Identify"));
        assertThatThrownBy(() -> harvest.get(700, TimeUnit.MILLISECONDS))
                .as("an answer now would be as of a moment whose changes are not all there")
                .isInstanceOf(TimeoutException.class);
        finish.countDown();
        publication.join();
        assertThat(harvest.join().status()).isEqualTo(200);
    }

    @Test
    void theSchemaOfOurOwnFormatCanBeRead() {
        assertThat(api.get("/api/v1/harvest/zwgk.xsd").text()).contains("urn:zwgk:harvest:document:1");
    }

    private String error(String query) throws Exception {
        NodeList errors = harvested(query).getElementsByTagName("error");
        return errors.getLength() == 0 ? "none" : ((Element) errors.item(0)).getAttribute("code");
    }

    /** All identifiers of a list, through all its parts. */
    private List<String> everything(String query) throws Exception {
        List<String> found = new ArrayList<>();
        Document part = harvested(query);
        String verb = query.replaceFirst("verb=(\\w+).*", "$1");
        found.addAll(all(part, "identifier", "header"));
        while (!text(part, "resumptionToken").isEmpty()) {
            part = harvested("verb=" + verb + "&resumptionToken=" + text(part, "resumptionToken"));
            found.addAll(all(part, "identifier", "header"));
        }
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }

    /** Valid against the structure of the protocol, whatever it is. */
    private Document harvested(String query) throws Exception {
        Answer answer = api.get(OAI + "?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(Objects.requireNonNull(answer.headers().getContentType()).toString())
                .startsWith("text/xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.text())));
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Source[] sources = Stream.of(
                        "/harvest/OAI-PMH.xsd", "/harvest/dc.xsd", "/harvest/oai_dc.xsd", "/harvest/zwgk.xsd")
                .map(HarvestTests::source)
                .toArray(Source[]::new);
        schemas.newSchema(sources).newValidator().validate(new DOMSource(document));
        return document;
    }

    private static Source source(String name) {
        URL found = Objects.requireNonNull(HarvestTests.class.getResource(name), name);
        return new StreamSource(found.toExternalForm());
    }

    private static String text(Document document, String name) {
        List<String> texts = all(document, name);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static List<String> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> all(Document document, String name, String parent) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (parent.equals(nodes.item(i).getParentNode().getLocalName())) {
                texts.add(nodes.item(i).getTextContent());
            }
        }
        return texts;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nothing happened");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
