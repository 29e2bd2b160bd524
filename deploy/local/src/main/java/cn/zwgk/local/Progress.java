package cn.zwgk.local;

import java.time.Duration;

/** Is told how the start goes. Called from several threads. */
public interface Progress {

    Progress SILENT = new Progress() {
        @Override
        public void note(String sentence) {}

        @Override
        public void ready(Part part, Duration after) {}
    };

    /** Something that takes a while begins, such as the first build of Keycloak. */
    void note(String sentence);

    /** A part answers, so long after it was asked to start. */
    void ready(Part part, Duration after);
}
