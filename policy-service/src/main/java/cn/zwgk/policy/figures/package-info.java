/** Figures that the annual report on openness of government (State Council Office 2021 No. 30, table 2) takes from the library and from structured records. */
@NullMarked
package cn.zwgk.policy.figures;

import org.jspecify.annotations.NullMarked;
