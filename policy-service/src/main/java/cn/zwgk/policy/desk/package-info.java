/** What every page at the desk shows of a matter: the acts that may be taken, and what was done before. */
@NullMarked
package cn.zwgk.policy.desk;

import org.jspecify.annotations.NullMarked;
