package cn.zwgk.gateway;

import java.util.regex.Pattern;

/** 上传: requests that carry a file, which may be larger and take longer than others. */
public final class Uploads {

    private static final Pattern WITH_A_FILE = Pattern.compile(
            "/api/v1/(imports|archive-verifications|.+/(attachments|answer-files|files|uploads|templates|import|imports))");

    private Uploads() {}

    /** @param path without its query */
    public static boolean isUpload(String path) {
        return WITH_A_FILE.matcher(path).matches();
    }
}
