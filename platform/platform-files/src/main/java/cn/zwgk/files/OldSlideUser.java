package cn.zwgk.files;

/** The stream of a slide show that says who had it open last, once in the code page and once in Unicode. */
final class OldSlideUser {

    private static final int LENGTH = 20;
    private static final int NAME = 28;
    private static final int RELEASE = 4;

    private OldSlideUser() {}

    static void remove(byte[] stream) {
        if (stream.length >= NAME) {
            int length = Math.min(OldNumbers.at2(stream, LENGTH), stream.length - NAME);
            new MaskBytes.Characters(stream, NAME, 1, length).fill("");
            int wide = NAME + length + RELEASE;
            int rest = Math.clamp((long) (stream.length - wide) / 2, 0, length);
            new MaskBytes.Characters(stream, wide, 2, rest).fill("");
        }
    }
}
