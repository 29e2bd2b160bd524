package cn.zwgk.policy.push.courier;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * REST with OAuth2 client credentials. In the addresses {@code {indexNumber}} stands for our number of the document and
 * {@code {number}} for the library's.
 *
 * @param updateUrl where a changed text goes; the address of publication if the library knows no other
 * @param lookupUrl where we ask what it has of a document; answers 404 if it has nothing
 */
public record RestChannel(
        @Schema(example = "https://library.example.cn/oauth/token")
        String tokenUrl,

        @Schema(example = "mingzhou-mzj") String clientId,
        @Nullable String scope,

        @Schema(example = "https://library.example.cn/documents")
        String publishUrl,

        @Nullable @Schema(example = "https://library.example.cn/documents/{number}")
        String updateUrl,

        @Schema(example = "https://library.example.cn/documents/{number}/validity")
        String validityUrl,

        @Schema(example = "https://library.example.cn/documents/{number}/withdrawal")
        String withdrawUrl,

        @Schema(example = "https://library.example.cn/documents?indexNumber={indexNumber}")
        String lookupUrl)
        implements Channel {

    /** In lookups it has to stand, or we would ask for nothing in particular. */
    public static final String INDEX_NUMBER = "{indexNumber}";
    /** The library's own number. */
    public static final String NUMBER = "{number}";
}
