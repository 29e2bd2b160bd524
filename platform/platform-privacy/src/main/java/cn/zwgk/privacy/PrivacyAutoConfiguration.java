package cn.zwgk.privacy;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives a service its cipher and its check of secrets. */
@AutoConfiguration
public class PrivacyAutoConfiguration {

    /** Only for services that keep personal data; the others have no keys to lose. */
    @Bean
    @ConditionalOnProperty("zwgk.keyset-file")
    PersonalDataCipher personalDataCipher(@Value("${zwgk.keyset-file}") Path keysetFile) {
        return new PersonalDataCipher(new KeysetFile(keysetFile).readOrCreate());
    }

    /** For services that keep files of people. */
    @Bean
    @ConditionalOnProperty("zwgk.keyset-file")
    FileCipher fileCipher(PersonalDataCipher personalDataCipher) {
        return new FileCipher(personalDataCipher);
    }

    @Bean
    SecretCheck secretCheck(JdbcClient database, PlatformTransactionManager transactions, InstantSource time) {
        return new SecretCheck(database, transactions, time);
    }
}
