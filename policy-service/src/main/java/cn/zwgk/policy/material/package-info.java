/**
 * 三同步: what the interpretation service told of the material of documents, and the rule that a document leaves no review
 * before its material has passed it by the same hand.
 */
@NullMarked
package cn.zwgk.policy.material;

import org.jspecify.annotations.NullMarked;
