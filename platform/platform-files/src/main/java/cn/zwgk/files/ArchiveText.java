package cn.zwgk.files;

import java.io.IOException;

/** Archives: the names in them, and every file whose kind is known. */
final class ArchiveText {

    private ArchiveText() {}

    static void read(Parts parts, Passages into) throws IOException {
        for (String name : parts.names()) {
            into.shown("压缩包目录", name);
            OfficeExtras.nested(parts, name, into);
        }
    }
}
