package cn.zwgk.policy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 政策文件服务: drafts, reviews and publishes documents, and is the source of what is in force. */
@SpringBootApplication
public class PolicyService {

    public static void main(String[] arguments) {
        SpringApplication.run(PolicyService.class, arguments);
    }
}
