/**
 * 归档 (Article 45: register, examine, handle, reply, archive): everything of a closed case as one package with a manifest and
 * checksums, which can be verified wherever it lies.
 */
@NullMarked
package cn.zwgk.application.casefile.archive;

import org.jspecify.annotations.NullMarked;
