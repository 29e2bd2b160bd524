package cn.zwgk.interpretation.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** The sizes up to which files are taken, {@code zwgk.interpretation.media.*}. */
@ConfigurationProperties("zwgk.interpretation.media")
record MediaTerms(DataSize largestPicture, DataSize largestRecording, DataSize largestSubtitles) {}
