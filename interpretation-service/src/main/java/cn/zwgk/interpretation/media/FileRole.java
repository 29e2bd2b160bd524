package cn.zwgk.interpretation.media;

/** What a file is for. */
public enum FileRole {
    /** 图解的一幅图. */
    PICTURE(30),
    /** 视频或音频. */
    RECORDING(1),
    /** 字幕. */
    SUBTITLES(1),
    /** 视频封面. */
    COVER(1);

    private final int most;

    FileRole(int most) {
        this.most = most;
    }

    /** How many of it a piece of material may have. */
    int most() {
        return most;
    }

    /** Whether it is looked at, so that it needs a text alternative. */
    public boolean isSeen() {
        return this == PICTURE || this == COVER;
    }
}
