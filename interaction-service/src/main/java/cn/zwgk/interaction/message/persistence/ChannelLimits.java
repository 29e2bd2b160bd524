package cn.zwgk.interaction.message.persistence;

import cn.zwgk.interaction.message.Channel;
import cn.zwgk.interaction.message.ChannelLimit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The time limits of the channels, as data. */
@Repository
public class ChannelLimits {

    private final JdbcClient database;

    ChannelLimits(JdbcClient database) {
        this.database = database;
    }

    public List<ChannelLimit> all() {
        return database.sql(
                        "select channel, working_days, complex_working_days, basis from channel_limit order by position")
                .query((row, number) -> new ChannelLimit(
                        Channel.valueOf(row.getString("channel")),
                        row.getInt("working_days"),
                        row.getInt("complex_working_days"),
                        row.getString("basis")))
                .list();
    }

    public ChannelLimit of(Channel channel) {
        return all().stream()
                .filter(limit -> limit.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No time limit for " + channel));
    }
}
