/** Consultations over HTTP. */
@NullMarked
package cn.zwgk.interaction.consultation.web;

import org.jspecify.annotations.NullMarked;
