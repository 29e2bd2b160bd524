package cn.zwgk.files;

import org.jspecify.annotations.Nullable;

/** A scanner is configured and gave no clear answer; the file counts as not scanned. */
public final class ScannerUnavailable extends RuntimeException {

    ScannerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
