/**
 * 解读材料: written by the office that drafted the document, accepted by somebody else against the checklist, published with
 * the document or after it.
 */
@NullMarked
package cn.zwgk.interpretation.materials;

import org.jspecify.annotations.NullMarked;
