package cn.zwgk.application.intake.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.application.intake.Arrival;
import cn.zwgk.application.intake.Help;
import cn.zwgk.application.intake.Intake;
import cn.zwgk.privacy.PersonalDataCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the cases came in that officers entered. */
@Repository
public class Intakes {

    private final JdbcClient database;
    private final PersonalDataCipher cipher;

    Intakes(JdbcClient database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Intake intake) {
        Arrival arrival = intake.arrival();
        UUID id = intake.id().value();
        database.sql("""
                        insert into case_intake (case_id, channel, arrived_on, confirmed_on, confirmed_how, oral, read_back,
                            help, help_note, entered_by, entered_at)
                        values (:id, :channel, :arrivedOn, :confirmedOn, :confirmedHow, :oral, :readBack, :help,
                            :helpNote, :enteredBy, :enteredAt)
                        """)
                .param("id", id)
                .param("channel", String.valueOf(arrival.channel()))
                .param("arrivedOn", arrival.arrivedOn())
                .param("confirmedOn", arrival.confirmedOn())
                .param("confirmedHow", sealed(arrival.confirmedHow(), "confirmed_how", id))
                .param("oral", arrival.oral())
                .param("readBack", arrival.readBack())
                .param("help", arrival.help().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("helpNote", sealed(arrival.helpNote(), "help_note", id))
                .param("enteredBy", intake.enteredBy())
                .param("enteredAt", intake.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmed(CaseId id, LocalDate on, String how) {
        database.sql("""
                        update case_intake set confirmed_on = :on, confirmed_how = :how where case_id = :id
                        """)
                .param("on", on)
                .param("how", sealed(how, "confirmed_how", id.value()))
                .param("id", id.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Intake> find(CaseId id) {
        return database.sql("select * from case_intake where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> read(id, row))
                .optional();
    }

    private Intake read(CaseId id, ResultSet row) throws SQLException {
        String[] help = (String[]) row.getArray("help").getArray();
        return new Intake(
                id,
                new Arrival(
                        ReceiptChannel.valueOf(row.getString("channel")),
                        row.getObject("arrived_on", LocalDate.class),
                        row.getObject("confirmed_on", LocalDate.class),
                        opened(row.getBytes("confirmed_how"), "confirmed_how", id.value()),
                        row.getBoolean("oral"),
                        row.getBoolean("read_back"),
                        Arrays.stream(help).map(Help::valueOf).collect(Collectors.toUnmodifiableSet()),
                        opened(row.getBytes("help_note"), "help_note", id.value())),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private byte @Nullable [] sealed(@Nullable String text, String column, UUID id) {
        return text == null || text.isBlank() ? null : cipher.seal(text.strip(), context(column, id));
    }

    private @Nullable String opened(byte @Nullable [] sealed, String column, UUID id) {
        return sealed == null ? null : cipher.open(sealed, context(column, id));
    }

    private static String context(String column, UUID id) {
        return "case_intake." + column + "/" + id;
    }
}
