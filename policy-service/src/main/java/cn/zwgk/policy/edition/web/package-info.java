/** Editions over HTTP, for readers and for the desk. */
@NullMarked
package cn.zwgk.policy.edition.web;

import org.jspecify.annotations.NullMarked;
