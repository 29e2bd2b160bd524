/**
 * 辅助核对: what a machine can tell the drafter about material: which elements it seems to have, which figures differ from the
 * document's, which sentences are long. Help, never a decision: nothing is refused because of it.
 */
@NullMarked
package cn.zwgk.interpretation.help;

import org.jspecify.annotations.NullMarked;
