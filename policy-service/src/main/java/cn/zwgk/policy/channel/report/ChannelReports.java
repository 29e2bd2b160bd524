package cn.zwgk.policy.channel.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of all quarters. */
@Repository
public class ChannelReports {

    private final JdbcClient database;

    ChannelReports(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    public List<ChannelReport> of(UUID channel) {
        return database.sql("select * from channel_report where channel_id = ? order by year desc, quarter desc")
                .param(channel)
                .query((row, number) -> read(row))
                .list();
    }

    /** Keeps a report, or puts its figures right; when it first came stays. */
    void save(ChannelReport report) {
        ChannelFigures figures = report.figures();
        database.sql("""
                        insert into channel_report (channel_id, year, quarter, posts, followers, messages_received, messages_answered,
                            remark, due_on, reported_at, reported_by_name)
                        values (:channel, :year, :quarter, :posts, :followers, :received, :answered, :remark, :dueOn, :at, :byName)
                        on conflict (channel_id, year, quarter) do update set posts = excluded.posts, followers = excluded.followers,
                            messages_received = excluded.messages_received, messages_answered = excluded.messages_answered,
                            remark = excluded.remark""")
                .param("channel", report.channelId())
                .param("year", report.quarter().year())
                .param("quarter", report.quarter().number())
                .param("posts", figures.posts())
                .param("followers", figures.followers())
                .param("received", figures.messagesReceived())
                .param("answered", figures.messagesAnswered())
                .param("remark", figures.remark())
                .param("dueOn", report.dueOn())
                .param("at", report.reportedAt().atOffset(ZoneOffset.UTC))
                .param("byName", report.reportedByName())
                .update();
    }

    private static ChannelReport read(ResultSet row) throws SQLException {
        return new ChannelReport(
                row.getObject("channel_id", UUID.class),
                new Quarter(row.getInt("year"), row.getInt("quarter")),
                new ChannelFigures(
                        row.getInt("posts"),
                        row.getInt("followers"),
                        row.getInt("messages_received"),
                        row.getInt("messages_answered"),
                        row.getString("remark")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("reported_by_name"));
    }
}
