package cn.zwgk.timers;

import cn.zwgk.messaging.MessagingAutoConfiguration;
import cn.zwgk.web.WebAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timers and the calendar of a service that has clocks. */
@AutoConfiguration(after = {WebAutoConfiguration.class, MessagingAutoConfiguration.class})
public class TimersAutoConfiguration {

    @Bean
    Timers timers(JdbcClient database) {
        return new Timers(database);
    }

    @Bean
    TimerScheduler timerScheduler(
            DataSource database, ObjectProvider<TimerHandler> handlers, InstantSource time, MeterRegistry meters) {
        return new TimerScheduler(database, handlers.orderedStream().toList(), time, meters);
    }

    @Bean
    WorkingCalendars workingCalendars(JdbcClient database, InstantSource time, ApplicationEventPublisher events) {
        return new WorkingCalendars(new StoredYears(database, time), events);
    }

    @Bean
    EnterScheduledYears enterScheduledYears(WorkingCalendars calendars) {
        return new EnterScheduledYears(calendars);
    }
}
