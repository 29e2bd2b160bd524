package cn.zwgk.analysis;

import cn.zwgk.analysis.ChineseWords.Word;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.ArrayList;
import java.util.List;

/** The dictionary words of two and more characters inside a longer word (养老服务补贴: 养老, 养老服务, 服务, 补贴), in their order. */
final class WordParts {

    private WordParts() {}

    static List<Word> of(String word) {
        if (!Character.isIdeographic(word.charAt(0))) {
            return List.of();
        }
        List<Word> parts = new ArrayList<>();
        for (int start = 0; start < word.length() - 1; start++) {
            for (int end = start + 2; end <= word.length(); end++) {
                boolean whole = start == 0 && end == word.length();
                String part = word.substring(start, end);
                if (!whole && (CoreDictionary.contains(part) || CustomDictionary.contains(part))) {
                    parts.add(new Word(part, start, end));
                }
            }
        }
        return parts;
    }
}
