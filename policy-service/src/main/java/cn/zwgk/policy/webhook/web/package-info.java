/** The addresses at which other systems register theirs. */
@NullMarked
package cn.zwgk.policy.webhook.web;

import org.jspecify.annotations.NullMarked;
