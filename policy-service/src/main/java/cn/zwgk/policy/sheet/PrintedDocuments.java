package cn.zwgk.policy.sheet;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.library.DocumentPage;
import cn.zwgk.policy.library.DocumentPages;
import cn.zwgk.policy.sheet.PrintedDocument.Fact;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts documents on paper that the public may read, and no others: for the rest there is no page, and so no sheet either. */
@Component
public class PrintedDocuments {

    private final DocumentPages pages;
    private final Wording wording;
    private final String publicUrl;

    PrintedDocuments(DocumentPages pages, Wording wording, @Value("${zwgk.public-url}") String publicUrl) {
        this.pages = pages;
        this.wording = wording;
        this.publicUrl = publicUrl;
    }

    /**
     * Where a public document is read.
     *
     * @throws cn.zwgk.web.Refused 404 if it is not public, 410 if it was withdrawn
     */
    @Transactional(readOnly = true)
    public String address(UUID id) {
        return publicUrl + "/documents/"
                + pages.requirePublic(new DocumentId(id)).id();
    }

    /** @throws cn.zwgk.web.Refused 404 if it is not public, 410 if it was withdrawn */
    @Transactional(readOnly = true)
    public PrintedDocument of(UUID id) {
        DocumentPage page = pages.of(new DocumentId(id));
        return new PrintedDocument(
                page.id(),
                page.version() + "-" + page.validity(),
                page.title(),
                page.documentNumber(),
                page.issuingBody(),
                facts(page),
                BodyBlocks.of(page.body()),
                publicUrl + "/documents/" + page.id());
    }

    private List<Fact> facts(DocumentPage page) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "index-number", page.indexNumber());
        fact(facts, "disclosure-mode", page.disclosureModeName());
        fact(facts, "issuing-body", page.issuingBody());
        fact(facts, "class", page.catalogueClass() == null ? page.kindName() : page.catalogueClass());
        fact(facts, "document-number", page.documentNumber());
        fact(facts, "written-on", day(page.writtenOn()));
        fact(facts, "published-at", day(page.publishedAt()));
        fact(facts, "lapses-on", day(page.lapsesOn()));
        fact(facts, "validity", page.validityName());
        fact(facts, "topics", String.join("、", page.topics()));
        return List.copyOf(facts);
    }

    private void fact(List<Fact> facts, String name, @Nullable String value) {
        String shown = value == null || value.isBlank() ? wording.text("sheet.none") : value;
        facts.add(new Fact(wording.text("sheet.fact." + name), shown));
    }

    /** 2026年5月15日. */
    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static @Nullable String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ChinaTime.ZONE));
    }
}
