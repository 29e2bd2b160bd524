package cn.zwgk.files;

/** Numbers as the office programs before 2007 write them, the lowest byte first. */
final class OldNumbers {

    private OldNumbers() {}

    static int at2(byte[] content, int at) {
        return Byte.toUnsignedInt(content[at]) | Byte.toUnsignedInt(content[at + 1]) << 8;
    }

    static int at4(byte[] content, int at) {
        return at2(content, at) | at2(content, at + 2) << 16;
    }
}
