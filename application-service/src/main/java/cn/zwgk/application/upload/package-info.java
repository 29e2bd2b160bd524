/**
 * Files that tell about a person: proofs of identity, scans of letters, what travels with messages. Each is sealed with a
 * key of its own, shown to who works on the case only, and removed when its time is over.
 */
@NullMarked
package cn.zwgk.application.upload;

import org.jspecify.annotations.NullMarked;
