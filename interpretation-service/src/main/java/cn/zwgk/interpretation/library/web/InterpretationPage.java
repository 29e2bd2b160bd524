package cn.zwgk.interpretation.library.web;

import cn.zwgk.interpretation.materials.KeyPoint;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of an interpretation.
 *
 * @param documentValiditySince since when the document has its validity
 * @param body sanitised HTML
 */
record InterpretationPage(
        @JsonUnwrapped InterpretationItem item,
        @Nullable LocalDate documentValiditySince,
        String body,
        List<KeyPoint> keyPoints) {}
