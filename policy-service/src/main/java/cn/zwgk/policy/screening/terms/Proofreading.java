package cn.zwgk.policy.screening.terms;

import static java.util.Objects.requireNonNull;

import cn.zwgk.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 校对提示. */
@Component
public class Proofreading {

    private static final int AROUND = 12;
    private static final int MOST = 300;

    private final Terms terms;

    Proofreading(Terms terms) {
        this.terms = terms;
    }

    /** The words of the list in a text, in its order. */
    public List<Hint> of(String text) {
        Map<String, Term> listed =
                terms.all(null, null).stream().collect(Collectors.toMap(Term::word, Function.identity()));
        return new WordList(listed.keySet())
                .in(text).stream()
                        .limit(MOST)
                        .map(hit -> hint(requireNonNull(listed.get(hit.word())), hit, text))
                        .toList();
    }

    private static Hint hint(Term term, WordList.Hit hit, String text) {
        String around = text.substring(Math.max(0, hit.start() - AROUND), Math.min(text.length(), hit.end() + AROUND));
        return new Hint(term.listed(), hit.start(), around.replaceAll("\\s+", " "));
    }
}
