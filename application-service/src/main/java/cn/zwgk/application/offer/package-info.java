/**
 * 申请前提示: while somebody describes what he wants, published documents, guides, interpretations and released answers
 * that match are offered to him. How often that helps is counted by the day, and nothing else is kept.
 */
@NullMarked
package cn.zwgk.application.offer;

import org.jspecify.annotations.NullMarked;
