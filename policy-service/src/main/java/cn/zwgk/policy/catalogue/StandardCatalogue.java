package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 主动公开标准目录 with the columns of the national standard catalogues (《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》,
 * 国办发〔2019〕54号): what is in use, in order.
 */
@Component
public class StandardCatalogue {

    /** The keys of the columns' names, in order. */
    static final List<String> COLUMNS = List.of(
            "number", "first", "second", "contents", "basis", "time-limit", "office", "channels", "audience", "mode");

    private final CatalogueEntries entries;
    private final CatalogueWording words;
    private final Wording wording;

    StandardCatalogue(CatalogueEntries entries, CatalogueWording words, Wording wording) {
        this.entries = entries;
        this.words = words;
        this.wording = wording;
    }

    /** 序号, 一级事项, 二级事项, 公开内容（要素）, 公开依据, 公开时限, 公开主体, 公开渠道和载体, 公开对象, 公开方式. */
    public List<String> header() {
        return COLUMNS.stream()
                .map(column -> wording.text("catalogue.standard." + column))
                .toList();
    }

    /** One row for each entry that is to be filled. */
    @Transactional(readOnly = true)
    public List<List<String>> rows() {
        CatalogueTree tree = entries.tree();
        List<List<String>> rows = new ArrayList<>();
        for (CatalogueEntry entry : tree.leaves()) {
            List<CatalogueEntry> path = tree.path(entry);
            EntryTerms terms = entry.terms();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    path.getFirst().title(),
                    path.size() == 1
                            ? path.getFirst().title()
                            : path.stream().skip(1).map(CatalogueEntry::title).collect(Collectors.joining(" › ")),
                    terms.contents(),
                    terms.legalBasis(),
                    terms.timeLimit(),
                    terms.office(),
                    String.join("、", terms.channels()),
                    words.audience(terms),
                    wording.of(terms.disclosureMode())));
        }
        return rows;
    }
}
