/** Tests of the figures for the annual report. */
@NullMarked
package cn.zwgk.policy.figures;

import org.jspecify.annotations.NullMarked;
