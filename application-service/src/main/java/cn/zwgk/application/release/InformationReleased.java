package cn.zwgk.application.release;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 依申请公开信息公布: information that was given out on application is public. Says nothing of the case and of who asked.
 *
 * @param version the release's, growing
 * @param office that answers for the information
 * @param fileNames of what can be fetched with it
 * @param url the page on the portal
 */
@FactType(topic = "zwgk.application", type = "InformationReleased")
public record InformationReleased(
        UUID releaseId,
        long version,
        String title,
        String description,
        String answer,
        String office,
        List<String> fileNames,
        Instant publishedAt,
        String url)
        implements Fact, ReleaseFact {

    public InformationReleased {
        fileNames = List.copyOf(fileNames);
    }

    @Override
    @JsonIgnore
    public UUID subject() {
        return releaseId;
    }
}
