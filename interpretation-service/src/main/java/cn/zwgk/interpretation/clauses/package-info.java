/**
 * 要点拆分: key points stand beside the clause of the document that they explain. The texts that policy-service told are kept here,
 * so that a point whose clause changed is found, followed to its new place or given to an officer to be looked at again.
 */
@NullMarked
package cn.zwgk.interpretation.clauses;

import org.jspecify.annotations.NullMarked;
