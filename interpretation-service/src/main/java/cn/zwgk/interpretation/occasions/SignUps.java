package cn.zwgk.interpretation.occasions;

import cn.zwgk.privacy.PersonalDataCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed up for what, sealed; what was sealed for one row cannot be opened in another. */
@Repository
class SignUps {

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final InstantSource time;

    SignUps(JdbcClient database, PersonalDataCipher cipher, InstantSource time) {
        this.database = database;
        this.cipher = cipher;
        this.time = time;
    }

    /** Those that stand, in the order in which they came: UUIDs sort by time. */
    List<SignUp> standing(OccasionId occasion) {
        return database.sql("SELECT * FROM occasion_sign_up WHERE occasion = ? AND state <> 'CANCELLED' ORDER BY id")
                .param(occasion.value())
                .query((row, number) -> read(row))
                .list();
    }

    int count(OccasionId occasion, SignUpState state) {
        return database.sql("SELECT count(*) FROM occasion_sign_up WHERE occasion = ? AND state = ?")
                .params(occasion.value(), state.name())
                .query(Integer.class)
                .single();
    }

    Optional<SignUp> byNumber(String number) {
        return database.sql("SELECT * FROM occasion_sign_up WHERE number = ?")
                .param(number)
                .query((row, line) -> read(row))
                .optional();
    }

    Optional<SignUp> find(OccasionId occasion, UUID id) {
        return database.sql("SELECT * FROM occasion_sign_up WHERE occasion = ? AND id = ?")
                .params(occasion.value(), id)
                .query((row, line) -> read(row))
                .optional();
    }

    Optional<SignUp> find(UUID id) {
        return database.sql("SELECT * FROM occasion_sign_up WHERE id = ?")
                .param(id)
                .query((row, line) -> read(row))
                .optional();
    }

    void add(SignUp signUp, Attendee attendee) {
        database.sql("""
                INSERT INTO occasion_sign_up (id, occasion, number, secret_hash, state, name_sealed, contact_sealed,
                    email_sealed, needs_sealed, signed_up_at, changed_at)
                VALUES (:id, :occasion, :number, :hash, :state, :name, :contact, :email, :needs, :at, :at)
                """)
                .param("id", signUp.id())
                .param("occasion", signUp.occasion().value())
                .param("number", signUp.number())
                .param("hash", signUp.secretHash())
                .param("state", signUp.state().name())
                .param("name", cipher.seal(attendee.name(), place("name", signUp.id())))
                .param("contact", cipher.seal(attendee.contact(), place("contact", signUp.id())))
                .param("email", sealed("email", attendee.email(), signUp.id()))
                .param("needs", sealed("needs", attendee.needs(), signUp.id()))
                .param("at", signUp.signedUpAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(UUID id) {
        database.sql("UPDATE occasion_sign_up SET state = 'CONFIRMED', changed_at = :at WHERE id = :id")
                .param("at", now())
                .param("id", id)
                .update();
    }

    /** Cancels it and erases who it was. */
    void cancel(UUID id) {
        database.sql("""
                UPDATE occasion_sign_up SET state = 'CANCELLED', changed_at = :at, name_sealed = NULL,
                    contact_sealed = NULL, email_sealed = NULL, needs_sealed = NULL WHERE id = :id
                """).param("at", now()).param("id", id).update();
    }

    /** Erases who signed up, and leaves how many. */
    int erase(OccasionId occasion) {
        return database.sql("""
                UPDATE occasion_sign_up SET name_sealed = NULL, contact_sealed = NULL, email_sealed = NULL,
                    needs_sealed = NULL
                WHERE occasion = ? AND name_sealed IS NOT NULL
                """).param(occasion.value()).update();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    private byte @Nullable [] sealed(String column, @Nullable String text, UUID id) {
        return text == null ? null : cipher.seal(text, place(column, id));
    }

    private @Nullable String opened(String column, ResultSet row, UUID id) throws SQLException {
        byte @Nullable [] sealed = row.getBytes(column + "_sealed");
        return sealed == null ? null : cipher.open(sealed, place(column, id));
    }

    private SignUp read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new SignUp(
                id,
                new OccasionId(row.getObject("occasion", UUID.class)),
                row.getString("number"),
                row.getString("secret_hash"),
                SignUpState.valueOf(row.getString("state")),
                attendee(row, id),
                row.getTimestamp("signed_up_at").toInstant());
    }

    private @Nullable Attendee attendee(ResultSet row, UUID id) throws SQLException {
        byte @Nullable [] name = row.getBytes("name_sealed");
        if (name == null) {
            return null;
        }
        return new Attendee(
                cipher.open(name, place("name", id)),
                cipher.open(row.getBytes("contact_sealed"), place("contact", id)),
                opened("email", row, id),
                opened("needs", row, id));
    }

    private static String place(String column, UUID id) {
        return "occasion_sign_up." + column + "/" + id;
    }
}
