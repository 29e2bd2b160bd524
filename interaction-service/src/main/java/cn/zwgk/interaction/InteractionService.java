package cn.zwgk.interaction;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts interaction-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class InteractionService {

    /** @param arguments Spring Boot's */
    public static void main(String... arguments) {
        SpringApplication.run(InteractionService.class, arguments);
    }
}
