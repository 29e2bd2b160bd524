/**
 * Fills an empty platform with the documents of a fictional civil affairs bureau, through its public addresses and with the tokens of its
 * own people, so that nobody who tries it out looks at empty lists. The texts stand in {@code deploy/sample}.
 */
@NullMarked
package cn.zwgk.local.sample;

import org.jspecify.annotations.NullMarked;
