package cn.zwgk.policy.push;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.push.courier.Attempted;
import cn.zwgk.policy.push.courier.Couriers;
import cn.zwgk.policy.push.courier.Outcome;
import cn.zwgk.policy.push.mapping.FieldMapping;
import cn.zwgk.policy.push.mapping.LibraryAct;
import cn.zwgk.policy.push.mapping.Payload;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Looks whether a library can be reached, and what it would get, without sending it anything. */
@Service
public class TestLibrary {

    /**
     * @param reached whether we got through, with the token and to the right address
     * @param code of {@link Outcome}
     */
    public record Result(
            boolean reached, String code, @Nullable Integer status, String excerpt) {}

    private final LibraryTargets targets;
    private final Couriers couriers;
    private final Documents documents;
    private final Snapshots snapshots;
    private final String publicUrl;

    TestLibrary(
            LibraryTargets targets,
            Couriers couriers,
            Documents documents,
            Snapshots snapshots,
            @Value("${zwgk.public-url}") String publicUrl) {
        this.targets = targets;
        this.couriers = couriers;
        this.documents = documents;
        this.snapshots = snapshots;
        this.publicUrl = publicUrl;
    }

    /** 测试连接. @throws Refused {@code library-secret-missing} */
    public Result test(UUID id) {
        LibraryTarget target = targets.get(id);
        String secret = targets.secret(id).orElseThrow(() -> Refused.conflict("library-secret-missing"));
        Attempted attempted = couriers.forChannel(target.channel()).test(target.channel(), secret, target.mapping());
        boolean reached = attempted.outcome() instanceof Outcome.Missing
                || attempted.outcome() instanceof Outcome.Found
                || attempted.outcome().code().equals("receipt-for-another");
        return new Result(
                reached, reached ? "reached" : attempted.outcome().code(), attempted.status(), attempted.excerpt());
    }

    /** 预览: what a document looks like in a library's words. Only what is public may be looked at this way. */
    public Map<String, @Nullable Object> preview(FieldMapping mapping, UUID documentId, LibraryAct act) {
        List<Refusal> grounds = mapping.grounds();
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        return documents
                .find(new DocumentId(documentId))
                .filter(document -> document.isProactivelyDisclosed())
                .map(document -> new Payload(snapshots.of(document), mapping, publicUrl).of(act, "WJK-0001"))
                .orElseThrow(() -> Refused.notFound("document-not-found"));
    }
}
