package cn.zwgk.privacy;

import java.nio.file.Path;

/**
 * Changes the keys from the command line: {@code java -cp 'lib/*' cn.zwgk.privacy.KeysetRotation add|promote FILE}. See
 * {@link KeysetFile} for the order of the steps.
 */
public final class KeysetRotation {

    private KeysetRotation() {}

    /** @param arguments the step and the file */
    public static void main(String... arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("用法：KeysetRotation add|promote 密钥文件");
        }
        KeysetFile keys = new KeysetFile(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "add" -> keys.add();
            case "promote" -> keys.promote();
            default -> throw new IllegalArgumentException("只有 add 和 promote 两步，没有：" + arguments[0]);
        }
    }
}
