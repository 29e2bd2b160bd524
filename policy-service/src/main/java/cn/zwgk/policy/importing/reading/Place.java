package cn.zwgk.policy.importing.reading;

/**
 * Where in an upload something stands.
 *
 * @param file the name as people know it, with the path inside archives: {@code 文件.zip!/2024/要点.txt}
 * @param line from 1
 */
public record Place(String file, long line) {

    Place at(long otherLine) {
        return new Place(file, otherLine);
    }
}
