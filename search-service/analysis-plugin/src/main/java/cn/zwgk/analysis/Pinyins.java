package cn.zwgk.analysis;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.List;

/** How Chinese is read: pinyin without tones, chosen by the words around a character (重庆 chongqing, 重要 zhongyao). */
final class Pinyins {

    private Pinyins() {}

    /** One syllable for each character; what is not Chinese stands for itself, in lower case. */
    static List<String> of(String text) {
        List<Pinyin> read = HanLP.convertToPinyinList(text);
        List<String> syllables = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            Pinyin pinyin = i < read.size() ? read.get(i) : Pinyin.none5;
            syllables.add(
                    pinyin == Pinyin.none5
                            ? String.valueOf(ChineseWords.normalForm(text.charAt(i)))
                            : pinyin.getPinyinWithoutTone());
        }
        return syllables;
    }

    /** Whether the text has a character that is read in pinyin. */
    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /**
     * The sound as many people in the south hear it: zh/z, ch/c, sh/s, ang/an, eng/en, ing/in are one, so that a query typed by
     * ear meets the right characters.
     */
    static String blurred(String syllable) {
        String sound = syllable;
        if (sound.length() > 1 && sound.charAt(1) == 'h' && "zcs".indexOf(sound.charAt(0)) >= 0) {
            sound = sound.charAt(0) + sound.substring(2);
        }
        return sound.endsWith("ng") && sound.length() > 2 && sound.charAt(sound.length() - 3) != 'o'
                ? sound.substring(0, sound.length() - 1)
                : sound;
    }
}
