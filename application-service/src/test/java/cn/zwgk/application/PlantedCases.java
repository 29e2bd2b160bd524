package cn.zwgk.application;

import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts cases into the database as they would stand there after years of work. */
final class PlantedCases {

    private static final String APPLICANT = """
            {"category":"CITIZEN","name":"历史申请人","identityType":"RESIDENT_ID","identityNumber":"11010519491231002X","phone":"13800005678","email":null,"address":null}""";

    private final JdbcClient database;
    private final PersonalDataCipher cipher;

    PlantedCases(JdbcClient database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /**
     * One case.
     *
     * @param closedOn null while it is open
     * @param result null if it was withdrawn
     */
    UUID plant(String category, LocalDate receivedOn, @Nullable LocalDate closedOn, @Nullable String result) {
        UUID id = Ids.next();
        database.sql("""
                        insert into application_case (id, version, registration_number, secret_hash, channel, category,
                            applicant, description, form, delivery, submitted_at, state, received_on, due_on, office, result,
                            closed_on, updated_at)
                        values (:id, 0, :number, 'x', 'ONLINE', :category, :applicant, '历史申请件', 'PAPER', 'POST',
                            cast(:received as date), :state, :received, cast(:received as date) + 30, '养老服务科', :result,
                            :closed, cast(:received as date))
                        """)
                .param("id", id)
                .param("number", "历史-" + id)
                .param("category", category)
                .param("applicant", cipher.seal(APPLICANT, "application_case.applicant/" + id))
                .param("received", receivedOn)
                .param("state", closedOn == null ? "IN_PROGRESS" : result == null ? "WITHDRAWN" : "DECIDED")
                .param("result", result)
                .param("closed", closedOn)
                .update();
        return id;
    }

    void close(UUID id, LocalDate on, @Nullable String result) {
        database.sql("update application_case set closed_on = :on, result = :result, state = 'DECIDED' where id = :id")
                .param("on", on)
                .param("result", result)
                .param("id", id)
                .update();
    }

    void recategorise(UUID id, String category) {
        database.sql("update application_case set category = :category where id = :id")
                .param("category", category)
                .param("id", id)
                .update();
    }

    /** Closes whatever was received until then, so that nothing is carried on. */
    void closeAll(LocalDate on) {
        database.sql(
                        "update application_case set closed_on = :on, result = 'PROVIDED', state = 'DECIDED' where received_on <= :on and closed_on is null")
                .param("on", on)
                .update();
    }

    /** Removes what no frozen report has counted, so that the next test finds its year empty. */
    void takeBack() {
        database.sql("""
                        delete from application_case where registration_number like '历史-%'
                            and id not in (select case_id from report_case) and id not in (select case_id from proceeding)
                        """).update();
    }

    /** The first year that has no frozen report yet; the tests follow one another there. */
    int nextYear() {
        return database.sql("select coalesce(max(year), 2008) + 1 from frozen_report")
                .query(Integer.class)
                .single();
    }

    void plantReview(UUID caseId, LocalDate filedOn, @Nullable LocalDate concludedOn, @Nullable String result) {
        UUID id = Ids.next();
        database.sql("""
                        insert into proceeding (id, version, register_number, kind, case_id, body, claimant, claimant_role, claim,
                            simple_procedure, filed_on, copy_received_on, answer_due_on, answer_provisional, state, office,
                            handler, agents, result, concluded_on, consequence, updated_at)
                        values (:id, 1, :number, 'ADMINISTRATIVE_REVIEW', :case, '市政府', :claimant, 'APPLICANT', '撤销', false, :filed,
                            :filed, :filed, false, :state, '法规科', '韩磊', '', :result, :concluded,
                            case when cast(:result as text) is null then null else 'NONE' end, cast(:filed as date))
                        """)
                .param("id", id)
                .param("number", "历史-" + id)
                .param("case", caseId)
                .param("claimant", cipher.seal("历史申请人", "proceeding.claimant/" + id))
                .param("filed", filedOn)
                .param("state", result == null ? "ANSWERED" : "CLOSED")
                .param("result", result)
                .param("concluded", concludedOn)
                .update();
        if (result != null) {
            database.sql(
                            "insert into proceeding_ruling (proceeding_id, position, kind, on_day, result) values (:id, 0, 'CONCLUDED', :on, :result)")
                    .param("id", id)
                    .param("on", concludedOn)
                    .param("result", result)
                    .update();
        }
    }
}
