package cn.zwgk.interpretation.questions;

/** 问答提交审核; stays inside, in the history. */
record QuestionSubmitted() {}
