/** 救助标准: amounts by district, category and period, each decided by a document; added and corrected, never overwritten. */
@NullMarked
package cn.zwgk.policy.standard;

import org.jspecify.annotations.NullMarked;
