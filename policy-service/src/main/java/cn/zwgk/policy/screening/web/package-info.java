/** Findings and the word list over HTTP. */
@NullMarked
package cn.zwgk.policy.screening.web;

import org.jspecify.annotations.NullMarked;
