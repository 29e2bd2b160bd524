package cn.zwgk.policy.document;

import cn.zwgk.text.html.BlockLine;
import cn.zwgk.text.structure.Clause;
import cn.zwgk.text.structure.Structure;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** Gives the clauses of a body the anchors of its {@link Structure}, so that a page can lead to them. */
final class ClauseAnchors {

    private ClauseAnchors() {}

    /** Puts the anchors into clean HTML. */
    static DocumentBody in(String cleanHtml) {
        org.jsoup.nodes.Document html = Jsoup.parseBodyFragment(cleanHtml);
        html.outputSettings(new OutputSettings().prettyPrint(false));
        List<BlockLine> lines = BlockLine.of(html.body());
        List<String> words = lines.stream().map(BlockLine::text).toList();
        for (Clause clause : Structure.of(words).clauses()) {
            mark(lines.get(clause.line()).element(), clause.anchor());
        }
        return new DocumentBody(html.body().html(), words.stream().collect(Collectors.joining("\n")));
    }

    /** A block in which several clauses stand has the anchor of the first; cells of tables are no places to go to. */
    private static void mark(Element block, String anchor) {
        if (!block.hasAttr("id") && !block.nameIs("body") && block.closest("table") == null) {
            block.attr("id", anchor);
        }
    }
}
