package cn.zwgk.interpretation.help;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.clauses.DocumentText;
import cn.zwgk.interpretation.clauses.DocumentWords;
import cn.zwgk.interpretation.help.MaterialBlocks.Block;
import cn.zwgk.interpretation.materials.Checklist;
import cn.zwgk.interpretation.materials.ChecklistAnswer;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.KeyPoint;
import cn.zwgk.interpretation.materials.Linked;
import cn.zwgk.text.structure.Clause;
import cn.zwgk.text.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a piece of material and its document and tells the drafter what stands out. */
@Component
public class MaterialHelp {

    private static final int PLACES = 3;

    private final Linked linked;
    private final DocumentWords documents;
    private final Checklist checklist;
    private final HelpTerms terms;
    private final Figures figures;
    private final Readability readability;

    MaterialHelp(Linked linked, DocumentWords documents, Checklist checklist, HelpTerms terms, Names names) {
        this.linked = linked;
        this.documents = documents;
        this.checklist = checklist;
        this.terms = terms;
        this.figures = new Figures(names);
        this.readability = new Readability(terms, names);
    }

    /**
     * All that can be told.
     *
     * @param materialVersion the version of the material that was read
     * @param documentRead whether the document's text could be read; without it no figure and no clause is compared
     * @param unmentioned amounts of the document that the material does not name
     */
    public record Help(
            long materialVersion,
            boolean documentRead,
            List<ElementHelp> elements,
            List<Difference> differences,
            List<String> unmentioned,
            ReadingHelp reading,
            List<PointHelp> points) {}

    /**
     * Reads the document's draft where it is not public yet, as the officer sees it.
     *
     * @param authorization the officer's credentials as he sent them
     * @throws cn.zwgk.web.Refused {@code material-not-found}
     */
    public Help of(InterpretationId id, @Nullable String authorization) {
        Linked.Pair pair = linked.get(id);
        Interpretation material = pair.material();
        Optional<DocumentText> document = documents.of(pair.document(), authorization);
        MaterialBlocks blocks = MaterialBlocks.of(material);
        return new Help(
                material.version(),
                document.isPresent(),
                elements(material, blocks),
                document.map(text -> figures.differences(blocks, text.text())).orElse(List.of()),
                document.map(text -> figures.unmentioned(blocks, text.text())).orElse(List.of()),
                readability.of(blocks, document.map(DocumentText::text).orElse(null)),
                points(material.keyPoints(), document.map(DocumentText::structure)));
    }

    private List<ElementHelp> elements(Interpretation material, MaterialBlocks blocks) {
        return checklist.elements().stream()
                .map(element -> {
                    List<Place> places = places(terms.signsOf(element.code()), blocks);
                    return new ElementHelp(
                            element.code(),
                            element.name(),
                            !places.isEmpty(),
                            isAnswered(material.checklist().get(element.code())),
                            places);
                })
                .toList();
    }

    private static boolean isAnswered(@Nullable ChecklistAnswer answer) {
        return answer != null
                && (answer.met() || (answer.note() != null && !answer.note().isBlank()));
    }

    private static List<Place> places(List<String> signs, MaterialBlocks blocks) {
        List<Place> places = new ArrayList<>();
        for (Block block : blocks.blocks()) {
            for (String sign : signs) {
                int at = block.text().indexOf(sign);
                if (at >= 0 && places.size() < PLACES) {
                    places.add(block.place(at, at + sign.length()));
                    break;
                }
            }
        }
        return places;
    }

    private static List<PointHelp> points(List<KeyPoint> points, Optional<Structure> document) {
        List<PointHelp> helps = new ArrayList<>();
        for (int number = 0; document.isPresent() && number < points.size(); number++) {
            @Nullable String clause = points.get(number).clause();
            Optional<Clause> found = clause == null || clause.isBlank()
                    ? Optional.empty()
                    : document.get().cited(clause);
            helps.add(new PointHelp(
                    number,
                    clause,
                    found.isPresent(),
                    found.map(Clause::anchor).orElse(null),
                    found.map(Clause::citation).orElse(null)));
        }
        return helps;
    }
}
