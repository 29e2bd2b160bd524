/** The figures over HTTP. */
@NullMarked
package cn.zwgk.policy.figures.web;

import org.jspecify.annotations.NullMarked;
