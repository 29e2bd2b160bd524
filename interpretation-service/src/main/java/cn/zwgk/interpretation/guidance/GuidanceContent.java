package cn.zwgk.interpretation.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor writes. */
public record GuidanceContent(String title, @Nullable String introduction, List<GuidanceItem> items) {

    public GuidanceContent {
        items = List.copyOf(items);
    }
}
