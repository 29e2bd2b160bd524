package cn.zwgk.policy.library;

import cn.zwgk.policy.wording.Wording;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents as an Atom feed (RFC 4287), the latest first, in pages that lead on to the older ones (RFC 5005). */
@Component
public class DocumentFeed {

    private static final int LENGTH = 50;

    private final Library library;
    private final Wording wording;
    private final String publicUrl;
    private final String organisation;

    DocumentFeed(
            Library library,
            Wording wording,
            @Value("${zwgk.public-url}") String publicUrl,
            @Value("${zwgk.organisation.name}") String organisation) {
        this.library = library;
        this.wording = wording;
        this.publicUrl = publicUrl;
        this.organisation = organisation;
    }

    /** @param page from 1 */
    @Transactional(readOnly = true)
    public String xml(int page) {
        List<DocumentEntry> found = library.latest(LENGTH + 1, (page - 1) * LENGTH);
        List<DocumentEntry> latest = found.subList(0, Math.min(LENGTH, found.size()));
        Feed feed = new Feed("atom_1.0");
        feed.setId(publicUrl + "/documents");
        feed.setTitle(wording.text("library.feed-title", organisation));
        feed.setUpdated(
                Date.from(latest.isEmpty() ? Instant.EPOCH : latest.getFirst().publishedAt()));
        feed.setAuthors(List.of(author(organisation)));
        feed.setAlternateLinks(List.of(link("alternate", publicUrl + "/documents")));
        feed.setOtherLinks(links(page, found.size() > LENGTH));
        feed.setEntries(latest.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException broken) {
            throw new IllegalStateException("The feed cannot be written", broken);
        }
    }

    private List<Link> links(int page, boolean more) {
        List<Link> links = new ArrayList<>(List.of(link("self", address(page)), link("first", address(1))));
        if (page > 1) {
            links.add(link("previous", address(page - 1)));
        }
        if (more) {
            links.add(link("next", address(page + 1)));
        }
        return links;
    }

    private String address(int page) {
        String feed = publicUrl + "/api/v1/feeds/documents.atom";
        return page == 1 ? feed : feed + "?page=" + page;
    }

    private Entry entry(DocumentEntry document) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + document.id());
        entry.setTitle(document.title());
        entry.setPublished(Date.from(document.publishedAt()));
        entry.setUpdated(Date.from(document.publishedAt()));
        entry.setAuthors(List.of(author(document.issuingBody())));
        entry.setAlternateLinks(List.of(link("alternate", publicUrl + "/documents/" + document.id())));
        entry.setCategories(
                List.of(category("kind", document.kindName()), category("validity", document.validityName())));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(document.summary() == null ? document.indexNumber() : document.summary());
        entry.setSummary(summary);
        return entry;
    }

    private static SyndPerson author(String name) {
        SyndPerson author = new SyndPersonImpl();
        author.setName(name);
        return author;
    }

    private static Category category(String scheme, String label) {
        Category category = new Category();
        category.setScheme("urn:zwgk:" + scheme);
        category.setTerm(label);
        category.setLabel(label);
        return category;
    }

    private static Link link(String relation, String href) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(href);
        return link;
    }
}
