/** 问答: questions that people have about a document, answered by the office that drafted it and approved by a second person. */
@NullMarked
package cn.zwgk.interpretation.questions;

import org.jspecify.annotations.NullMarked;
