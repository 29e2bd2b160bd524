package cn.zwgk.policy.document;

import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Documents and people for tests of the domain. */
final class Drafts {

    static final Instant NOW = Instant.parse("2026-05-15T01:30:00Z");

    static final Actor CHENJING = new Actor("1", "陈静", "养老服务科", Set.of("drafter"));
    static final Actor WANGQIANG = new Actor("2", "王强", "社会救助科", Set.of("drafter"));
    static final Actor ZHAOMIN = new Actor("3", "赵敏", "养老服务科", Set.of("first-reviewer"));
    static final Actor SUNLI = new Actor("4", "孙丽", "办公室", Set.of("second-reviewer"));
    static final Actor ZHOUHAI = new Actor("5", "周海", "局领导", Set.of("final-reviewer"));
    static final Actor WUTING = new Actor("6", "吴婷", "政务公开办", Set.of("openness-office"));

    private Drafts() {}

    static Metadata normative() {
        return new Metadata(
                "明州市老年助餐服务管理办法",
                DocumentKind.NORMATIVE,
                "明民规〔2026〕3号",
                List.of("老年助餐"),
                "养老服务",
                "明州市民政局",
                "养老服务科",
                LocalDate.parse("2026-05-06"),
                LocalDate.parse("2026-06-01"),
                LocalDate.parse("2031-06-01"),
                DisclosureMode.PROACTIVE,
                PublicInterest.UNKNOWN,
                null);
    }

    static Metadata notice() {
        return new Metadata(
                "关于开展养老机构安全检查的通知",
                DocumentKind.NOTICE,
                null,
                List.of("养老机构"),
                null,
                "明州市民政局",
                "养老服务科",
                LocalDate.parse("2026-05-06"),
                null,
                null,
                DisclosureMode.PROACTIVE,
                PublicInterest.UNKNOWN,
                null);
    }

    static Document draft(Metadata metadata) {
        return Document.draft(
                DocumentId.next(), metadata, DocumentBody.of("<p>第一条 为规范服务，制定本办法。</p>"), List.of(), CHENJING, NOW);
    }

    /** A notice that was signed for and handed in. */
    static Document submitted() {
        Document document = draft(notice());
        document.reviewing().signSecrecyReview(ZHAOMIN, NOW);
        document.submit(CHENJING, false, List.of());
        return document;
    }

    /** A notice that passed its three reviews. */
    static Document ready() {
        Document document = submitted();
        document.reviewing().pass(ZHAOMIN, true, null, NOW);
        document.reviewing().pass(SUNLI, true, null, NOW);
        document.reviewing().pass(ZHOUHAI, true, null, NOW);
        return document;
    }
}
