package cn.zwgk.search.query;

import java.util.List;

/** A text and how each of its characters sounds. */
record Sounded(String text, List<String> sounds) {

    Sounded {
        if (sounds.size() != text.length()) {
            throw new IllegalArgumentException("Each character has one sound");
        }
        sounds = List.copyOf(sounds);
    }

    boolean isChinese(int at) {
        return Character.isIdeographic(text.charAt(at));
    }
}
