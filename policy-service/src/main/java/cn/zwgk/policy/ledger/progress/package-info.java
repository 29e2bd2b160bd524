/** 进度: how far each obligation has come. */
@NullMarked
package cn.zwgk.policy.ledger.progress;

import org.jspecify.annotations.NullMarked;
