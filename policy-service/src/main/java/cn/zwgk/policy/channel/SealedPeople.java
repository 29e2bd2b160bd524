package cn.zwgk.policy.channel;

import cn.zwgk.privacy.PersonalDataCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the responsible people encrypted; what was sealed for one row cannot be opened in another. */
@Component
class SealedPeople {

    private record Row(UUID channel, Responsible person) {}

    private final JdbcClient database;
    private final PersonalDataCipher cipher;

    SealedPeople(JdbcClient database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    Map<UUID, List<Responsible>> of(Collection<UUID> channels) {
        return database
                .sql("select * from channel_person where channel_id = any(:channels) order by channel_id, ordinal")
                .param("channels", channels.toArray(UUID[]::new))
                .query((row, number) -> open(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::channel, Collectors.mapping(Row::person, Collectors.toList())));
    }

    void save(UUID channel, List<Responsible> people) {
        database.sql("delete from channel_person where channel_id = ?")
                .param(channel)
                .update();
        for (int i = 0; i < people.size(); i++) {
            Responsible person = people.get(i);
            database.sql("""
                            insert into channel_person (channel_id, ordinal, duty, name_sealed, phone_sealed)
                            values (:channel, :ordinal, :duty, :name, :phone)""")
                    .param("channel", channel)
                    .param("ordinal", i)
                    .param("duty", person.duty())
                    .param("name", cipher.seal(person.name(), place("name", channel, i)))
                    .param("phone", cipher.seal(person.phone(), place("phone", channel, i)))
                    .update();
        }
    }

    private Row open(ResultSet row) throws SQLException {
        UUID channel = row.getObject("channel_id", UUID.class);
        int ordinal = row.getInt("ordinal");
        return new Row(
                channel,
                new Responsible(
                        row.getString("duty"),
                        cipher.open(row.getBytes("name_sealed"), place("name", channel, ordinal)),
                        cipher.open(row.getBytes("phone_sealed"), place("phone", channel, ordinal))));
    }

    private static String place(String column, UUID channel, int ordinal) {
        return "channel_person.%s/%s/%d".formatted(column, channel, ordinal);
    }
}
