package cn.zwgk.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The search service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SearchService {

    public static void main(String[] arguments) {
        SpringApplication.run(SearchService.class, arguments);
    }
}
