package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.FetchNotice;
import cn.zwgk.application.casefile.IssueSlip;
import cn.zwgk.application.casefile.NoticeKind;
import cn.zwgk.application.casefile.Paper;
import cn.zwgk.application.casefile.PaperDelivery;
import cn.zwgk.application.casefile.RecordDelivery;
import cn.zwgk.application.casefile.ServiceWay;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.application.notice.WordFile;
import cn.zwgk.privacy.Masking;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 文书 of a case, for officers: what went out to whom, as Word file and to look at, and how it was served. */
@RestController
@RequestMapping(path = "/api/{version}/application-cases/{id}", version = "1")
class NoticesController {

    private static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";
    private static final String OFFICERS = "hasAnyRole('disclosure-officer', 'openness-office')";

    private final CaseDirectory cases;
    private final Papers papers;
    private final FetchNotice fetchNotice;
    private final RecordDelivery recordDelivery;
    private final IssueSlip issueSlip;
    private final CodeNames names;

    NoticesController(
            CaseDirectory cases,
            Papers papers,
            FetchNotice fetchNotice,
            RecordDelivery recordDelivery,
            IssueSlip issueSlip,
            CodeNames names) {
        this.cases = cases;
        this.papers = papers;
        this.fetchNotice = fetchNotice;
        this.recordDelivery = recordDelivery;
        this.issueSlip = issueSlip;
        this.names = names;
    }

    /**
     * A paper in the list; the addressee is masked.
     *
     * @param slipOf of a 送达回证, the paper whose receipt is signed on it
     */
    record NoticeLine(
            UUID id,
            NoticeKind kind,
            String kindName,
            String number,
            LocalDate issuedOn,
            @Nullable String addressee,
            boolean hasFile,
            @Nullable String fileSha256,
            @Nullable UUID slipOf,
            @Nullable DeliveryLine delivery) {}

    record DeliveryLine(
            ServiceWay way,
            String wayName,
            LocalDate on,
            @Nullable String receipt,
            @Nullable String note,
            String recordedBy,
            Instant recordedAt) {}

    /** A paper to look at: an HTML fragment without scripts, links and pictures. */
    record NoticeHtmlView(String html) {}

    @PreAuthorize(READERS)
    @GetMapping("/notices")
    List<NoticeLine> notices(@PathVariable UUID id, Actor actor) {
        return papers.of(seen(id, actor)).stream().map(this::line).toList();
    }

    @PreAuthorize(OFFICERS)
    @GetMapping(path = "/notices/{noticeId}/word", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> word(@PathVariable UUID id, @PathVariable UUID noticeId, Actor actor) {
        FetchNotice.Fetched fetched = fetchNotice.word(seen(id, actor), noticeId, actor);
        return FileAnswer.saved(
                        fetched.number() + ".docx",
                        WordFile.TYPE,
                        fetched.file().size())
                .cacheControl(CacheControl.noStore())
                .body(fetched.file().content());
    }

    @PreAuthorize(OFFICERS)
    @GetMapping("/notices/{noticeId}/html")
    ResponseEntity<NoticeHtmlView> html(@PathVariable UUID id, @PathVariable UUID noticeId, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new NoticeHtmlView(fetchNotice.html(seen(id, actor), noticeId, actor)));
    }

    @PreAuthorize(OFFICERS)
    @PostMapping("/notices/{noticeId}/deliveries")
    List<NoticeLine> serve(
            @PathVariable UUID id,
            @PathVariable UUID noticeId,
            @RequestBody RecordDelivery.Served served,
            Actor actor) {
        recordDelivery.record(seen(id, actor), noticeId, served, actor);
        return notices(id, actor);
    }

    /** @param way how the paper is going to be served */
    record SlipInput(@Nullable ServiceWay way) {}

    /** 制作送达回证, which whoever receives the paper signs. */
    @PreAuthorize(OFFICERS)
    @PostMapping("/notices/{noticeId}/slip")
    List<NoticeLine> slip(
            @PathVariable UUID id, @PathVariable UUID noticeId, @RequestBody SlipInput input, Actor actor) {
        issueSlip.issue(seen(id, actor), noticeId, input.way(), actor);
        return notices(id, actor);
    }

    /** The reply as it would go out if it were signed now. */
    @PreAuthorize(READERS)
    @GetMapping("/decision-preview")
    ResponseEntity<NoticeHtmlView> previewDecision(@PathVariable UUID id, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new NoticeHtmlView(fetchNotice.previewDecision(seen(id, actor))));
    }

    private NoticeLine line(Paper paper) {
        String addressee = paper.addressee();
        PaperDelivery delivery = paper.delivery();
        return new NoticeLine(
                paper.id(),
                paper.kind(),
                names.of(paper.kind()),
                paper.number(),
                paper.issuedOn(),
                addressee == null ? null : Masking.name(addressee),
                paper.fileSha256() != null,
                paper.fileSha256(),
                paper.slipOf(),
                delivery == null
                        ? null
                        : new DeliveryLine(
                                delivery.way(),
                                names.of(delivery.way()),
                                delivery.on(),
                                delivery.receipt(),
                                delivery.note(),
                                delivery.recordedBy(),
                                delivery.recordedAt()));
    }

    private CaseId seen(UUID id, Actor actor) {
        return cases.requireSeen(new CaseId(id), actor);
    }
}
