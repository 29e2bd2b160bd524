package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * 归入目录: documents that came with a class of another system, or with none, get their entry, many at once. The documents
 * themselves stay as they were published.
 */
@UseCase
public class AssignContent {

    private final CatalogueEntries entries;
    private final CatalogueChronicle chronicle;
    private final JdbcClient database;

    AssignContent(CatalogueEntries entries, CatalogueChronicle chronicle, JdbcClient database) {
        this.entries = entries;
        this.chronicle = chronicle;
        this.database = database;
    }

    /**
     * @param classes every document with such a class belongs to the entry, now and later
     * @param documents these documents belong to it, whatever their class says
     */
    @Transactional
    public void assign(CatalogueEntry entry, List<String> classes, List<UUID> documents, Actor actor) {
        chronicle.takeTurn();
        if (entry.isRetired()) {
            throw Refused.conflict("catalogue-entry-retired", entry.title());
        }
        if (classes.isEmpty() && documents.isEmpty()) {
            throw Refused.invalid("catalogue-nothing-to-assign");
        }
        classes.forEach(name -> entries.name(name.strip(), entry.id()));
        documents.forEach(document -> put(document, entry.id()));
        chronicle.note(entry, actor, "assign", null, Map.of("classes", classes, "documents", documents));
    }

    private void put(UUID document, UUID entry) {
        int written = database.sql("""
                        insert into catalogue_assignment (document_id, entry_id)
                        select id, :entry from document where id = :document
                        on conflict (document_id) do update set entry_id = excluded.entry_id""")
                .param("document", document)
                .param("entry", entry)
                .update();
        if (written == 0) {
            throw Refused.notFound("document-not-found");
        }
    }
}
