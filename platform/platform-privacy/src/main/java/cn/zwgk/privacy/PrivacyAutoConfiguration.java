package cn.zwgk.privacy;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service its cipher, its check of secrets and its sealed receipts. */
@AutoConfiguration
public class PrivacyAutoConfiguration {

    @Bean
    PersonalDataCipher personalDataCipher(@Value("${zwgk.keyset-file}") Path keysetFile) {
        return new PersonalDataCipher(new KeysetFile(keysetFile).readOrCreate());
    }

    @Bean
    SecretCheck secretCheck(JdbcClient database, PlatformTransactionManager transactions, InstantSource time) {
        return new SecretCheck(database, transactions, time);
    }

    @Bean
    SealedReceipts sealedReceipts(JdbcClient database, PersonalDataCipher cipher, JsonMapper json, InstantSource time) {
        return new SealedReceipts(database, cipher, json, time);
    }
}
