/** What calls to other people's servers have in common: which addresses may be called, how long to wait, when to try again, who does the work. */
@NullMarked
package cn.zwgk.policy.outgoing;

import org.jspecify.annotations.NullMarked;
