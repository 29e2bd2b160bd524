/**
 * 解读形式: what each form of interpretation needs beside its text, and what it owes to people who cannot see or hear it. Which
 * form needs what is data; the duties towards everybody are named rules.
 */
@NullMarked
package cn.zwgk.interpretation.forms;

import org.jspecify.annotations.NullMarked;
