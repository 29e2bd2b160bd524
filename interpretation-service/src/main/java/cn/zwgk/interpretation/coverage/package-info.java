/**
 * 多元解读: what must be interpreted in many forms, and where forms are missing. A gap is shown and counted; it keeps nothing from
 * being published, because the law asks for the interpretation and leaves the choice of forms to the office.
 */
@NullMarked
package cn.zwgk.interpretation.coverage;

import org.jspecify.annotations.NullMarked;
