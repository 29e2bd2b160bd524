/** Clean-up campaigns over HTTP: for the desk and for the public. */
@NullMarked
package cn.zwgk.policy.cleaning.web;

import org.jspecify.annotations.NullMarked;
