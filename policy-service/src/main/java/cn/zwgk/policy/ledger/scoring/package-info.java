/** 考核: the yearly score of each office, line by line. */
@NullMarked
package cn.zwgk.policy.ledger.scoring;

import org.jspecify.annotations.NullMarked;
