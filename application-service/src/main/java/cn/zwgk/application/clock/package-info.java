/** Statutory clocks: a ledger of what happened to a period, from which its deadline and the explanation follow. */
@NullMarked
package cn.zwgk.application.clock;

import org.jspecify.annotations.NullMarked;
