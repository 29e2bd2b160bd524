/** Consultations 意见征集: what is put to the public, and whether it is still open. */
@NullMarked
package cn.zwgk.interaction.consultation;

import org.jspecify.annotations.NullMarked;
