package cn.zwgk.files;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a service its readers of files. The parsers behind them are only loaded with the first file of their kind. */
@AutoConfiguration
public class FilesAutoConfiguration {

    @Bean
    FileTexts fileTexts() {
        return new FileTexts();
    }

    @Bean
    FileRedaction fileRedaction() {
        return new FileRedaction();
    }

    @Bean
    CleanCopy cleanCopy() {
        return new CleanCopy();
    }

    @Bean
    VirusScan virusScan(
            @Value("${zwgk.files.clamav.address:${ZWGK_CLAMAV_ADDRESS:}}") String address,
            @Value("${zwgk.files.clamav.timeout:10s}") Duration timeout) {
        return new VirusScan(address, timeout);
    }
}
