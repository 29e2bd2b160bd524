/**
 * The case 申请件: an application for disclosure from submission to its answer. The aggregate guards itself by {@link
 * cn.zwgk.application.casefile.CaseTransitions}; each verb of the trade is a use case class.
 */
@NullMarked
package cn.zwgk.application.casefile;

import org.jspecify.annotations.NullMarked;
