/**
 * 解读方案: in which forms a document is to be explained, by whom and until when. Opened with the draft of the document, kept by
 * the office that drafts it.
 */
@NullMarked
package cn.zwgk.interpretation.plans;

import org.jspecify.annotations.NullMarked;
