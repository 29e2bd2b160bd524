package cn.zwgk.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** 网关. Holds no data of its own; any number of instances can stand side by side. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayService {

    public static void main(String[] arguments) {
        SpringApplication.run(GatewayService.class, arguments);
    }
}
