/** The life of a document over HTTP. */
@NullMarked
package cn.zwgk.policy.life.web;

import org.jspecify.annotations.NullMarked;
