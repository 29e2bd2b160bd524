/** 撤下: takes a document down by type, with its explanation and the document to read instead. */
@NullMarked
package cn.zwgk.policy.unpublishing;

import org.jspecify.annotations.NullMarked;
