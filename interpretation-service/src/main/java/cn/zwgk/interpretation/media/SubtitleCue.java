package cn.zwgk.interpretation.media;

import java.time.Duration;

/**
 * What is shown below a film for a while.
 *
 * @param from since the beginning of the film
 * @param text without markup; lines parted by line feeds
 */
record SubtitleCue(Duration from, Duration until, String text) {}
