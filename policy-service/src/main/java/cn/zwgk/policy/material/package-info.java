/** 解读材料: which documents have interpretation material that passed its checklist, told by the interpretation service. */
@NullMarked
package cn.zwgk.policy.material;

import org.jspecify.annotations.NullMarked;
