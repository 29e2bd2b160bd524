/** The questionnaire over HTTP. */
@NullMarked
package cn.zwgk.policy.interest.web;

import org.jspecify.annotations.NullMarked;
