package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.materials.RichText;
import cn.zwgk.interpretation.media.FileRole;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Something that a form may need. Which form needs which stands in {@code zwgk.interpretation.forms.needs}. */
public enum FormNeed {
    /** 正文. */
    BODY(
            "body",
            shown -> !RichText.words(shown.body()).isBlank() || shown.body().contains("<img")),
    /** 图片, in the series or in the text. */
    PICTURES("files", shown -> shown.has(FileRole.PICTURE) || shown.body().contains("<img")),
    /** 视频或音频. */
    RECORDING("files", shown -> shown.has(FileRole.RECORDING)),
    /** 作品地址, or the work itself as a film. */
    LINK_OR_RECORDING("link", shown -> isGiven(shown.sheet().link()) || shown.has(FileRole.RECORDING)),
    /** 作者、专家或负责人姓名. */
    AUTHOR("author", shown -> isGiven(shown.sheet().author())),
    /** 职务. */
    POST("post", shown -> isGiven(shown.sheet().post())),
    /** 单位. */
    INSTITUTION("institution", shown -> isGiven(shown.sheet().institution())),
    /** 来源. */
    SOURCE("source", shown -> isGiven(shown.sheet().source()));

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // A lambda that keeps nothing
    private final Predicate<Shown> met;

    FormNeed(String field, Predicate<Shown> met) {
        this.field = field;
        this.met = met;
    }

    /** The input that answers it. */
    String field() {
        return field;
    }

    boolean isMetBy(Shown shown) {
        return met.test(shown);
    }

    static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
