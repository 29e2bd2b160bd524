/**
 * 解读的图片、音视频和字幕: taken in by content, without viruses, served without metadata; each with the words that stand in its
 * place for people who cannot see or hear it.
 */
@NullMarked
package cn.zwgk.interpretation.media;

import org.jspecify.annotations.NullMarked;
