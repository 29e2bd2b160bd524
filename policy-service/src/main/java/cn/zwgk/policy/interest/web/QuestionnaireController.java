package cn.zwgk.policy.interest.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.interest.Questionnaire;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 切身利益问卷, for the screen of the drafter. */
@RestController
@Tag(name = "起草与审核")
class QuestionnaireController {

    private final Questionnaire questionnaire;

    QuestionnaireController(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    @GetMapping(path = "/api/{version}/public-interest-questions", version = "1")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "切身利益问卷", description = "起草时须回答的问题、每个问题的出处，以及须回答的文件种类。")
    Questionnaire questions() {
        return questionnaire;
    }
}
