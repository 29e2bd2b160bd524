package cn.zwgk.policy.sheet;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.guide.GuidePages;
import cn.zwgk.policy.guide.GuidePhones;
import cn.zwgk.policy.library.DocumentPage;
import cn.zwgk.policy.library.DocumentPages;
import cn.zwgk.policy.sheet.NoticeSheet.AmountLine;
import cn.zwgk.policy.sheet.NoticeSheet.PhoneLine;
import cn.zwgk.policy.sheet.PrintedDocument.Block;
import cn.zwgk.policy.standard.StandardTables;
import cn.zwgk.policy.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the notice-board sheet of a public document: validity, main points, amounts, whom to call. */
@Component
public class NoticeSheets {

    private static final int MOST_POINTS = 6;
    private static final int MOST_AMOUNTS = 12;
    private static final int LONGEST_POINT = 60;

    /** 一、… and 第一条 …: how Chinese documents begin a point. */
    private static final Pattern POINT = Pattern.compile("^([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}条\\s*).{2,}");

    private final DocumentPages pages;
    private final StandardTables standards;
    private final GuidePages guides;
    private final GuidePhones phones;
    private final Wording wording;
    private final String publicUrl;
    private final String sitePhone;

    NoticeSheets(
            DocumentPages pages,
            StandardTables standards,
            GuidePages guides,
            GuidePhones phones,
            Wording wording,
            @Value("${zwgk.public-url}") String publicUrl,
            @Value("${zwgk.sheet.phone}") String sitePhone) {
        this.pages = pages;
        this.standards = standards;
        this.guides = guides;
        this.phones = phones;
        this.wording = wording;
        this.publicUrl = publicUrl;
        this.sitePhone = sitePhone;
    }

    /** @throws cn.zwgk.web.Refused 404 if it is not public, 410 if it was withdrawn */
    @Transactional(readOnly = true)
    public NoticeSheet of(UUID id) {
        DocumentPage page = pages.of(new DocumentId(id));
        return new NoticeSheet(
                page.id(),
                page.version() + "-" + page.validity() + "-" + standards.state() + "-" + guides.state(),
                page.title(),
                page.documentNumber(),
                page.issuingBody(),
                validity(page),
                page.summary(),
                points(page),
                standards.decidedBy(id).stream()
                        .limit(MOST_AMOUNTS)
                        .map(one -> new AmountLine(
                                one.title(), one.district(), one.amount(), one.unit(), one.effectiveFrom()))
                        .toList(),
                phoneLines(id),
                publicUrl + "/documents/" + page.id());
    }

    private String validity(DocumentPage page) {
        String name = page.validityName();
        @Nullable String from = PrintedDocuments.day(page.effectiveFrom());
        @Nullable
        LocalDate last = page.lapsesOn() == null ? null : page.lapsesOn().minusDays(1);
        return name
                + (from == null ? "" : wording.text("sheet.validity-from", from))
                + (last == null
                        ? ""
                        : wording.text("sheet.validity-until", String.valueOf(PrintedDocuments.day(last))));
    }

    private static List<String> points(DocumentPage page) {
        return BodyBlocks.of(page.body()).stream()
                .map(block -> block instanceof Block.Text text
                        ? text.text()
                        : block instanceof Block.Heading heading ? heading.text() : "")
                .filter(text -> POINT.matcher(text).find())
                .limit(MOST_POINTS)
                .map(text -> text.length() > LONGEST_POINT ? text.substring(0, LONGEST_POINT) + "…" : text)
                .toList();
    }

    private List<PhoneLine> phoneLines(UUID id) {
        List<PhoneLine> known = phones.about(id).stream()
                .map(phone -> new PhoneLine(phone.label(), phone.value()))
                .toList();
        return known.isEmpty() ? List.of(new PhoneLine(wording.text("sheet.phone"), sitePhone)) : known;
    }
}
