package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.Paper;
import cn.zwgk.application.casefile.PaperKind;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the cases, sealed, because they name the applicant. */
@Repository
public class Papers {

    private final JdbcClient database;
    private final PersonalDataCipher cipher;

    Papers(JdbcClient database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId id, Paper paper) {
        UUID paperId = Ids.next();
        database.sql("""
                        insert into case_paper (id, case_id, kind, number, issued_on, text)
                        values (:id, :caseId, :kind, :number, :issuedOn, :text)
                        """)
                .param("id", paperId)
                .param("caseId", id.value())
                .param("kind", paper.kind().name())
                .param("number", paper.number())
                .param("issuedOn", paper.issuedOn())
                .param("text", cipher.seal(paper.text(), context(paperId)))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Paper> of(CaseId id) {
        return database.sql("select * from case_paper where case_id = :id order by id")
                .param("id", id.value())
                .query((row, number) -> new Paper(
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        cipher.open(row.getBytes("text"), context(row.getObject("id", UUID.class)))))
                .list();
    }

    private static String context(UUID paperId) {
        return "case_paper.text/" + paperId;
    }
}
