/**
 * 结构化信息: proposals and their answers, commitments, decisions of licensing and punishment, random inspections. Each class has
 * fields of its own, as data; its records are checked against them, approved by a second person and published under an entry
 * of the catalogue.
 */
@NullMarked
package cn.zwgk.policy.record;

import org.jspecify.annotations.NullMarked;
