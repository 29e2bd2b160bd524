package cn.zwgk.policy.material;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.ReviewStage;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Objects;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * 三同步 (工作要点 6): a document leaves no review before the material beside it has passed the same review, signed by the same
 * person.
 */
public final class InStepPolicy {

    private InStepPolicy() {}

    /** What has to arrive from the interpretation service before the review can be passed. */
    public static List<Refusal> awaited(List<MaterialSignature> beside) {
        return beside.stream()
                .filter(material -> material.signedBy() == null)
                .map(material -> Refusal.of("material-review-awaited", material.title(), nameOf(material.stage())))
                .toList();
    }

    /**
     * Lets only that person pass the review of the document who passed that of its material.
     *
     * @throws Refused 409 {@code material-review-awaited} for all that is awaited, 403 {@code material-signed-by-another}
     */
    static void require(List<MaterialSignature> beside, String reviewer) {
        List<Refusal> awaited = awaited(beside);
        if (!awaited.isEmpty()) {
            throw Refused.conflict(awaited);
        }
        beside.stream()
                .map(MaterialSignature::signedBy)
                .filter(Objects::nonNull)
                .filter(signer -> !signer.id().equals(reviewer))
                .map(Person::name)
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.forbidden(
                            "material-signed-by-another",
                            name,
                            nameOf(beside.getFirst().stage()));
                });
    }

    private static DefaultMessageSourceResolvable nameOf(ReviewStage stage) {
        return new DefaultMessageSourceResolvable("MaterialReview." + stage);
    }
}
