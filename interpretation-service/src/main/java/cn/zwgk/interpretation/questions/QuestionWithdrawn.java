package cn.zwgk.interpretation.questions;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 问答撤回. */
@FactType(topic = Topics.INTERPRETATION, type = "QuestionWithdrawn")
public record QuestionWithdrawn(UUID questionId, long version, UUID documentId, String reason) implements Fact {

    @Override
    public UUID subject() {
        return questionId;
    }
}
