package cn.zwgk.policy.standard;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people type them and as spreadsheets hand them over. */
final class AmountText {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,12}(\\.\\d+)?");

    private AmountText() {}

    /** Full width, thousands, a leading ¥ and a trailing 元 are understood; anything else is not guessed at. */
    static Optional<BigDecimal> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceFirst("^[¥￥]\\s*", "")
                .replaceFirst("\\s*元$", "");
        return AMOUNT.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
    }
}
