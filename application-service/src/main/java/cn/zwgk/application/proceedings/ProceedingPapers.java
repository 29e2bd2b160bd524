package cn.zwgk.application.proceedings;

import cn.zwgk.application.history.Handled;
import cn.zwgk.application.history.Histories;
import cn.zwgk.application.history.Step;
import cn.zwgk.application.proceedings.PaperEntry.PaperType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lies in the files of proceedings: their papers and their history. */
@Repository
public class ProceedingPapers {

    private final JdbcClient database;
    private final Histories histories;

    ProceedingPapers(JdbcClient database, Histories histories) {
        this.database = database;
        this.histories = histories;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID proceeding, PaperEntry paper) {
        database.sql("""
                        insert into proceeding_paper (id, proceeding_id, kind, title, number, dated, incoming, by_name, at)
                        values (:id, :proceeding, :kind, :title, :number, :dated, :incoming, :byName, :at)
                        """)
                .param("id", paper.id())
                .param("proceeding", proceeding)
                .param("kind", paper.kind().name())
                .param("title", paper.title())
                .param("number", paper.number())
                .param("dated", paper.dated())
                .param("incoming", paper.incoming())
                .param("byName", paper.byName())
                .param("at", paper.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By date. */
    public List<PaperEntry> of(UUID proceeding) {
        return database.sql("select * from proceeding_paper where proceeding_id = ? order by dated, at, id")
                .param(proceeding)
                .query((row, number) -> new PaperEntry(
                        row.getObject("id", UUID.class),
                        PaperType.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("number"),
                        row.getObject("dated", LocalDate.class),
                        row.getBoolean("incoming"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Oldest first. */
    public List<Step> historyOf(UUID proceeding) {
        return histories.of(Handled.PROCEEDING, proceeding);
    }
}
