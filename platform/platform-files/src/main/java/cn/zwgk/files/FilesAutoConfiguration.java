package cn.zwgk.files;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a service its readers of files. The parsers behind them are only loaded with the first file of their kind. */
@AutoConfiguration
public class FilesAutoConfiguration {

    @Bean
    FileTexts fileTexts(@Value("${zwgk.files.time-limit:30s}") Duration timeLimit) {
        return new FileTexts(timeLimit);
    }

    @Bean
    FileRedaction fileRedaction(@Value("${zwgk.files.redaction-time-limit:90s}") Duration timeLimit) {
        return new FileRedaction(timeLimit);
    }

    @Bean
    PageRedaction pageRedaction(@Value("${zwgk.files.redaction-time-limit:90s}") Duration timeLimit) {
        return new PageRedaction(timeLimit);
    }

    @Bean
    CleanCopy cleanCopy(@Value("${zwgk.files.time-limit:30s}") Duration timeLimit) {
        return new CleanCopy(timeLimit);
    }

    @Bean
    VirusScan virusScan(
            @Value("${zwgk.files.clamav.address:${ZWGK_CLAMAV_ADDRESS:}}") String address,
            @Value("${zwgk.files.clamav.timeout:10s}") Duration timeout) {
        return new VirusScan(address, timeout);
    }
}
