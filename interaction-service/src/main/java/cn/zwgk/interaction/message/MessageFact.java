package cn.zwgk.interaction.message;

/** What happened to a message. Some facts stay inside, in its history; those that are also {@code Fact} go out. */
public sealed interface MessageFact
        permits MessageReceived,
                MessageAssigned,
                AnswerDrafted,
                AnswerReturned,
                AnswerApproved,
                AnswerPublished,
                AnswerRated {}
