package cn.zwgk.interaction.message;

import static cn.zwgk.interaction.message.MessageAct.APPROVE_ANSWER;
import static cn.zwgk.interaction.message.MessageAct.ASSIGN;
import static cn.zwgk.interaction.message.MessageAct.DRAFT_ANSWER;
import static cn.zwgk.interaction.message.MessageAct.PUBLISH;
import static cn.zwgk.interaction.message.MessageAct.RATE;
import static cn.zwgk.interaction.message.MessageAct.RETURN_ANSWER;
import static cn.zwgk.interaction.message.MessageRoles.ANSWERERS;
import static cn.zwgk.interaction.message.MessageRoles.APPROVERS;
import static cn.zwgk.interaction.message.MessageRoles.INTERACTION_OFFICER;
import static cn.zwgk.interaction.message.MessageRoles.PUBLISHERS;
import static cn.zwgk.interaction.message.MessageRoles.WRITER;
import static cn.zwgk.interaction.message.MessageState.ANSWERED;
import static cn.zwgk.interaction.message.MessageState.ANSWER_DRAFTED;
import static cn.zwgk.interaction.message.MessageState.ASSIGNED;
import static cn.zwgk.interaction.message.MessageState.PUBLISHED;
import static cn.zwgk.interaction.message.MessageState.RECEIVED;

import cn.zwgk.workflow.TransitionTable;

/**
 * 来信办理流转: every legal step in the life of a message, who may take it, on what ground, and the fact that it makes.
 * In each state the step that carries the message on stands first; it is the one that worklists offer.
 */
public final class MessageTransitions {

    public static final TransitionTable<MessageState, MessageAct> TABLE = TransitionTable.builder(
                    MessageState.class, MessageAct.class)
            .step(RECEIVED, ASSIGN, ASSIGNED, INTERACTION_OFFICER, MessageAssigned.class, "分办")
            .step(ASSIGNED, DRAFT_ANSWER, ANSWER_DRAFTED, ANSWERERS, AnswerDrafted.class, "承办科室拟稿")
            .step(ASSIGNED, ASSIGN, ASSIGNED, INTERACTION_OFFICER, MessageAssigned.class, "转办不重新计算时限")
            .step(ANSWER_DRAFTED, APPROVE_ANSWER, ANSWERED, APPROVERS, AnswerApproved.class, "答复须经他人审核")
            .step(ANSWER_DRAFTED, RETURN_ANSWER, ASSIGNED, APPROVERS, AnswerReturned.class, "审核退回")
            .step(ANSWERED, PUBLISH, PUBLISHED, PUBLISHERS, AnswerPublished.class, "公开前审看，不得公开个人信息")
            .step(ANSWERED, RATE, ANSWERED, WRITER, AnswerRated.class, "满意度评价，一次")
            .step(PUBLISHED, RATE, PUBLISHED, WRITER, AnswerRated.class, "满意度评价，一次")
            .build();

    private MessageTransitions() {}
}
