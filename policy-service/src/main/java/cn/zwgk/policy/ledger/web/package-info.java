/** The ledger over HTTP. */
@NullMarked
package cn.zwgk.policy.ledger.web;

import org.jspecify.annotations.NullMarked;
