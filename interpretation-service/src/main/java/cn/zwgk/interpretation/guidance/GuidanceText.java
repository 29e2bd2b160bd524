package cn.zwgk.interpretation.guidance;

import cn.zwgk.interpretation.guidance.CurrentItems.CurrentItem;
import java.util.List;
import java.util.StringJoiner;

/** The words of an edition by which it is found: a line each for headings, the editor's words and what they lead to. */
final class GuidanceText {

    private GuidanceText() {}

    static String of(List<CurrentItem> items) {
        StringJoiner text = new StringJoiner("\n");
        String heading = "";
        for (CurrentItem current : items) {
            GuidanceItem item = current.item();
            if (!current.source().gone()) {
                if (!item.heading().equals(heading)) {
                    heading = item.heading();
                    text.add(heading);
                }
                if (item.words() != null) {
                    text.add(item.words());
                }
                String title = current.source().title();
                text.add(item.clause() == null ? title : title + " " + item.clause());
            }
        }
        return text.toString();
    }
}
