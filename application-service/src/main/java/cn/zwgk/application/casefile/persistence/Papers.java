package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.NoticeKind;
import cn.zwgk.application.casefile.NoticeRequest;
import cn.zwgk.application.casefile.Paper;
import cn.zwgk.application.casefile.PaperDelivery;
import cn.zwgk.application.casefile.ServiceWay;
import cn.zwgk.application.notice.PrintedNotice;
import cn.zwgk.application.notice.WordFile;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the cases, sealed, because they name people. A paper never changes; its deliveries are lines of their own. */
@Repository
public class Papers {

    /** What goes to the applicant. He is not shown what was written to third parties and other agencies, which the Regulation leaves to the house. */
    private static final Set<NoticeKind> TO_APPLICANT = EnumSet.complementOf(EnumSet.of(
            NoticeKind.THIRD_PARTY_INQUIRY,
            NoticeKind.NOTICE_TO_THIRD_PARTY,
            NoticeKind.JOINT_MAKER_INQUIRY,
            NoticeKind.AGENCY_INQUIRY,
            NoticeKind.ASSISTANCE,
            NoticeKind.DELIVERY_RECEIPT));

    /** How replies were called before there were papers of other kinds. */
    private static final String EARLIER_DECISION = "DECISION_NOTICE";

    private static final String SELECT = """
            select p.*, d.way, d.on_day, d.receipt, d.note, d.recorded_by, d.recorded_at
            from case_paper p left join lateral
                (select * from paper_delivery where paper_id = p.id order by recorded_at desc, id desc limit 1) d on true
            """;

    private final JdbcClient database;
    private final PersonalDataCipher cipher;

    Papers(JdbcClient database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Keeps a paper as it was printed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId id, NoticeRequest request, String number, PrintedNotice printed) {
        UUID paperId = Ids.next();
        database.sql("""
                        insert into case_paper (id, case_id, kind, number, issued_on, text, file, file_sha256, addressee,
                            template_id, slip_of)
                        values (:id, :caseId, :kind, :number, :issuedOn, :text, :file, :sha256, :addressee, :templateId,
                            :slipOf)
                        """)
                .param("id", paperId)
                .param("caseId", id.value())
                .param("kind", request.kind().name())
                .param("number", number)
                .param("issuedOn", request.on())
                .param("text", cipher.seal(printed.word().text(), context("text", paperId)))
                .param(
                        "file",
                        cipher.seal(
                                Base64.getEncoder()
                                        .encodeToString(printed.word().content()),
                                context("file", paperId)))
                .param("sha256", printed.word().sha256())
                .param("addressee", cipher.seal(request.addressee(), context("addressee", paperId)))
                .param("templateId", printed.templateId())
                .param("slipOf", request.slipOf())
                .update();
    }

    /** All papers of a case, in the order of their making. */
    @Transactional(readOnly = true)
    public List<Paper> of(CaseId id) {
        return database.sql(SELECT + " where p.case_id = :id order by p.id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those that went to the applicant. */
    @Transactional(readOnly = true)
    public List<Paper> toApplicant(CaseId id) {
        return of(id).stream()
                .filter(paper -> TO_APPLICANT.contains(paper.kind()))
                .toList();
    }

    /** @throws Refused 404 {@code paper-not-found}, also for a paper of another case */
    @Transactional(readOnly = true)
    public Paper get(CaseId id, UUID paperId) {
        return of(id).stream()
                .filter(paper -> paper.id().equals(paperId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("paper-not-found"));
    }

    /**
     * The Word file as it was printed.
     *
     * @throws Refused 404 {@code paper-without-file} for papers of earlier versions
     */
    @Transactional(readOnly = true)
    public WordFile word(UUID paperId) {
        return database.sql("select file from case_paper where id = :id and file is not null")
                .param("id", paperId)
                .query((row, number) -> row.getBytes("file"))
                .optional()
                .map(kept -> new WordFile(Base64.getDecoder().decode(cipher.open(kept, context("file", paperId)))))
                .orElseThrow(() -> Refused.notFound("paper-without-file"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addDelivery(UUID paperId, PaperDelivery delivery) {
        database.sql("""
                        insert into paper_delivery (paper_id, way, on_day, receipt, note, recorded_by, recorded_at)
                        values (:paperId, :way, :on, :receipt, :note, :by, :at)
                        """)
                .param("paperId", paperId)
                .param("way", delivery.way().name())
                .param("on", delivery.on())
                .param("receipt", delivery.receipt())
                .param("note", delivery.note())
                .param("by", delivery.recordedBy())
                .param("at", delivery.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How the reply of a case was served, as far as that is recorded. */
    @Transactional(readOnly = true)
    public Optional<PaperDelivery> serviceOfReply(CaseId id) {
        return reply(id).map(Paper::delivery);
    }

    /** Notes how the reply of a case was served; nothing happens if that is what is on record. */
    @Transactional(propagation = Propagation.MANDATORY)
    void addServiceOfReply(CaseId id, PaperDelivery delivery) {
        Paper reply = reply(id).orElseThrow(() -> new IllegalStateException("A reply without a paper: " + id));
        if (!delivery.equals(reply.delivery())) {
            addDelivery(reply.id(), delivery);
        }
    }

    /** Every delivery that was recorded of the papers of a case, also those that a later line corrects, oldest first. */
    @Transactional(readOnly = true)
    public Map<String, List<PaperDelivery>> deliveriesOf(CaseId id) {
        Map<String, List<PaperDelivery>> lines = new LinkedHashMap<>();
        database.sql("""
                        select p.number, d.* from paper_delivery d join case_paper p on p.id = d.paper_id
                        where p.case_id = :id order by p.id, d.recorded_at, d.id
                        """)
                .param("id", id.value())
                .query((row, number) -> {
                    lines.computeIfAbsent(row.getString("number"), _ -> new ArrayList<>())
                            .add(Objects.requireNonNull(delivery(row)));
                    return number;
                })
                .list();
        return lines;
    }

    /** Puts a word in the place of every text; for a case that is marked as anonymised. */
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(CaseId id, String word) {
        of(id).forEach(paper -> {
            database.sql("""
                            update case_paper set text = :text, file = null, file_sha256 = null, addressee = null where id = :id
                            """)
                    .param("text", cipher.seal(word, context("text", paper.id())))
                    .param("id", paper.id())
                    .update();
            database.sql("update paper_delivery set receipt = null, note = null where paper_id = :id")
                    .param("id", paper.id())
                    .update();
        });
    }

    private Optional<Paper> reply(CaseId id) {
        return of(id).stream()
                .filter(paper -> paper.kind() == NoticeKind.DECISION)
                .reduce((earlier, later) -> later);
    }

    private Paper read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String kind = row.getString("kind");
        byte[] addressee = row.getBytes("addressee");
        return new Paper(
                id,
                kind.equals(EARLIER_DECISION) ? NoticeKind.DECISION : NoticeKind.valueOf(kind),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                addressee == null ? null : cipher.open(addressee, context("addressee", id)),
                cipher.open(row.getBytes("text"), context("text", id)),
                row.getString("file_sha256"),
                row.getObject("slip_of", UUID.class),
                delivery(row));
    }

    private static @Nullable PaperDelivery delivery(ResultSet row) throws SQLException {
        String way = row.getString("way");
        return way == null
                ? null
                : new PaperDelivery(
                        ServiceWay.valueOf(way),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("receipt"),
                        row.getString("note"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static String context(String column, UUID paperId) {
        return "case_paper." + column + "/" + paperId;
    }
}
