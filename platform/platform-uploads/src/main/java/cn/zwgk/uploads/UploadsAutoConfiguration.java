package cn.zwgk.uploads;

import cn.zwgk.files.FilesAutoConfiguration;
import cn.zwgk.files.VirusScan;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a service its store of files, {@code zwgk.files-dir}, and the check of what comes in. */
@AutoConfiguration(after = FilesAutoConfiguration.class)
public class UploadsAutoConfiguration {

    @Bean
    FileStore fileStore(@Value("${zwgk.files-dir}") Path folder) {
        return new FileStore(folder);
    }

    @Bean
    UploadCheck uploadCheck(VirusScan viruses) {
        return new UploadCheck(viruses);
    }
}
