package cn.zwgk.interpretation.questions;

/** 问答退回修改; stays inside, in the history. */
record QuestionReturned(String reason) {}
