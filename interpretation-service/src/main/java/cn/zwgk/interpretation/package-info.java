/**
 * 政策解读: who drafts interprets, interpretation is part of publishing, and a document that needs one has it within three
 * working days. Each package below is a feature; its root is what others may use, what lies deeper is its own business.
 */
@NullMarked
package cn.zwgk.interpretation;

import org.jspecify.annotations.NullMarked;
