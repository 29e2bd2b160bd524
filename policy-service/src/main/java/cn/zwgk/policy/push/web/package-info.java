/** The addresses of the libraries. */
@NullMarked
package cn.zwgk.policy.push.web;

import org.jspecify.annotations.NullMarked;
