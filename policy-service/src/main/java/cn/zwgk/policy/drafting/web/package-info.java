/** Drafts over HTTP, for the desk. */
@NullMarked
package cn.zwgk.policy.drafting.web;

import org.jspecify.annotations.NullMarked;
