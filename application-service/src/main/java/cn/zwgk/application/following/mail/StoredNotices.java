package cn.zwgk.application.following.mail;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.following.mail.MailNotice.Recipient;
import cn.zwgk.privacy.PersonalDataCipher;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails to send, and what became of them; addresses are sealed, and forgotten once a mail is sent or given up. */
@Repository
class StoredNotices {

    private final JdbcClient database;
    private final PersonalDataCipher cipher;

    StoredNotices(JdbcClient database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID id, CaseId caseId, Recipient recipient, String address, Instant now) {
        database.sql("""
                        insert into mail_notice (id, case_id, recipient, address, state, attempts, created_at, updated_at)
                        values (:id, :caseId, :recipient, :address, 'WAITING', 0, :now, :now)
                        """)
                .param("id", id)
                .param("caseId", caseId.value())
                .param("recipient", recipient.name())
                .param("address", cipher.seal(address, context(id)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A mail that still has to be sent. */
    @Transactional(readOnly = true)
    Optional<MailNotice> waiting(UUID id) {
        return database.sql("""
                        select m.*, c.registration_number from mail_notice m
                        join application_case c on c.id = m.case_id where m.id = :id and m.state = 'WAITING'
                        """)
                .param("id", id)
                .query((row, number) -> new MailNotice(
                        id,
                        cipher.open(row.getBytes("address"), context(id)),
                        Recipient.valueOf(row.getString("recipient")),
                        row.getString("registration_number"),
                        row.getInt("attempts")))
                .optional();
    }

    /** @param state SENT or GIVEN_UP */
    @Transactional(propagation = Propagation.MANDATORY)
    void done(UUID id, String state, Instant now) {
        database.sql("""
                        update mail_notice set state = :state, address = null, attempts = attempts + 1, updated_at = :now
                        where id = :id
                        """)
                .param("state", state)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Gives up what is still to be sent about a case, and forgets to whom. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(CaseId id) {
        database.sql("""
                        update mail_notice set state = 'GIVEN_UP', address = null where case_id = :id and state = 'WAITING'
                        """).param("id", id.value()).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void failed(UUID id, Instant now) {
        database.sql("update mail_notice set attempts = attempts + 1, updated_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static String context(UUID id) {
        return "mail_notice.address/" + id;
    }
}
