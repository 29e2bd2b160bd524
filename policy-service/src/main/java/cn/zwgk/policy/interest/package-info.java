/** 是否涉及群众切身利益: the questions that are asked at drafting to recognise what has to be explained in step. */
@NullMarked
package cn.zwgk.policy.interest;

import org.jspecify.annotations.NullMarked;
