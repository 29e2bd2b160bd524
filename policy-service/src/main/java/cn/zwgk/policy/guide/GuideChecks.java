package cn.zwgk.policy.guide;

import cn.zwgk.policy.standard.Category;
import cn.zwgk.policy.standard.StandardLists;
import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds a guide against its rules, with what the library and the standards have to say. */
@Component
class GuideChecks {

    private final BasisDocuments documents;
    private final StandardLists standards;

    GuideChecks(BasisDocuments documents, StandardLists standards) {
        this.documents = documents;
        this.standards = standards;
    }

    List<Refusal> groundsAgainst(GuideContent content) {
        return GuidePolicy.groundsAgainst(new GuidePolicy.Submission(
                content,
                documents.of(content).keySet(),
                standards.categories().stream().map(Category::code).collect(Collectors.toSet())));
    }
}
