package cn.zwgk.interpretation.duties.timers;

import cn.zwgk.interpretation.duties.DutyClock;
import cn.zwgk.interpretation.duties.DutyId;
import cn.zwgk.interpretation.duties.MissDuty;
import cn.zwgk.interpretation.duties.RemindOffice;
import cn.zwgk.timers.TimerHandler;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each timer of a duty asks it. */
@Configuration(proxyBeanMethods = false)
class DutyTimers {

    private record Wake(String task, Consumer<DutyId> ask) implements TimerHandler {

        @Override
        public void due(String businessId) {
            ask.accept(new DutyId(UUID.fromString(businessId)));
        }
    }

    @Bean
    TimerHandler dutyOver(MissDuty duties) {
        return new Wake(DutyClock.OVER, duties::missIfOver);
    }

    @Bean
    TimerHandler dutyReminder(RemindOffice offices) {
        return new Wake(DutyClock.REMINDER, offices::remindIfDue);
    }
}
