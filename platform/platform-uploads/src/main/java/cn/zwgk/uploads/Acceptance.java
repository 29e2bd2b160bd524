package cn.zwgk.uploads;

import java.util.Set;
import org.springframework.util.unit.DataSize;

/**
 * What one place of the platform takes in.
 *
 * @param mediaTypes as told from the content
 * @param inWords the same for people, in Chinese, such as {@code PDF、图片}
 * @param largest the size up to which a file is taken
 */
public record Acceptance(Set<String> mediaTypes, String inWords, DataSize largest) {

    public Acceptance {
        mediaTypes = Set.copyOf(mediaTypes);
    }
}
