package cn.zwgk.interaction.document;

import cn.zwgk.text.structure.Structure;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 政策文件 that everybody reads.
 *
 * @param version of the document, as policy-service counts
 */
public record PolicyDocument(UUID id, long version, String title, List<Clause> clauses) {

    /**
     * 条款 that can be asked about.
     *
     * @param anchor in the document's page
     * @param name as people call it: 第三条第二款, 二、补贴标准
     */
    public record Clause(String anchor, String name) {}

    public PolicyDocument {
        clauses = List.copyOf(clauses);
    }

    /** With the clauses that are found in its text. */
    public static PolicyDocument read(UUID id, long version, String title, String text) {
        return new PolicyDocument(
                id,
                version,
                title,
                Structure.of(text).clauses().stream()
                        .map(clause -> new Clause(clause.anchor(), clause.name()))
                        .toList());
    }

    /** The clause with this anchor. */
    public Optional<Clause> clause(String anchor) {
        return clauses.stream().filter(clause -> clause.anchor().equals(anchor)).findFirst();
    }
}
