package cn.zwgk.policy.ledger.group;

import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 政务公开领导小组: every term that there was. Who belongs to it on a day follows from the terms. */
@Repository
public class LeadershipGroup {

    private final JdbcClient database;

    LeadershipGroup(JdbcClient database) {
        this.database = database;
    }

    /** The group as it is on a day, the head first. */
    public List<Member> on(LocalDate day) {
        return terms().stream().filter(member -> member.serves(day)).toList();
    }

    /** All terms, by rank and then newest first. */
    public List<Member> terms() {
        return database.sql("""
                        select * from ledger_member
                        order by array_position(array['HEAD', 'DEPUTY', 'MEMBER', 'CONTACT'], role), ordinal, since desc, id""").query((row, number) -> read(row)).list();
    }

    /** @throws Refused {@code member-not-found} */
    Member get(UUID id) {
        return database.sql("select * from ledger_member where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("member-not-found"));
    }

    void add(Member member) {
        database.sql("""
                        insert into ledger_member (id, name, post, role, ordinal, since, until, reason)
                        values (:id, :name, :post, :role, :ordinal, :since, :until, :reason)""")
                .param("id", member.id())
                .param("name", member.name())
                .param("post", member.post())
                .param("role", member.role().name())
                .param("ordinal", member.ordinal())
                .param("since", member.since())
                .param("until", member.until())
                .param("reason", member.reason())
                .update();
    }

    /** @return false if the term had ended already */
    boolean end(UUID id, LocalDate until, String reason) {
        return database.sql(
                                "update ledger_member set until = :until, end_reason = :reason where id = :id and until is null")
                        .param("until", until)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("post"),
                GroupRole.valueOf(row.getString("role")),
                row.getInt("ordinal"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("end_reason"));
    }
}
