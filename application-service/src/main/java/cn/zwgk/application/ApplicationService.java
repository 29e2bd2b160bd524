package cn.zwgk.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts application-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ApplicationService {

    /** @param arguments Spring Boot's */
    public static void main(String... arguments) {
        SpringApplication.run(ApplicationService.class, arguments);
    }
}
