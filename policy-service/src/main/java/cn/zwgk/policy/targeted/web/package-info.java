/** Targeted disclosure over HTTP: for the desk, for the people it is sent to, and for holders of links. */
@NullMarked
package cn.zwgk.policy.targeted.web;

import org.jspecify.annotations.NullMarked;
