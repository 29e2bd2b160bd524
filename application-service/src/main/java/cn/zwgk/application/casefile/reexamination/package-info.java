/**
 * 定期评估审查 (Article 18): information that was refused is examined again from time to time, and what circumstances now allow to
 * be disclosed is disclosed.
 */
@NullMarked
package cn.zwgk.application.casefile.reexamination;

import org.jspecify.annotations.NullMarked;
