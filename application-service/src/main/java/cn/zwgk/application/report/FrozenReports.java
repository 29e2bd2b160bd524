package cn.zwgk.application.report;

import cn.zwgk.web.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The frozen reports. The database refuses to change or remove them; the checksum shows it if somebody did it all the same. */
@Repository
public class FrozenReports {

    private static final String COUNTED = """
            select coalesce(string_agg(line, E'\\n' order by line), '') from (
                select case_id || ' ' || origin || ' ' || category || ' ' || coalesce(line, '-') as line
                from report_case where year = :year
                union all
                select proceeding_id || ' ' || kind || ' ' || cell from report_proceeding where year = :year) counted
            """;

    private final JdbcClient database;

    FrozenReports(JdbcClient database) {
        this.database = database;
    }

    /** @throws Refused 409 {@code report-not-frozen} */
    @Transactional(readOnly = true)
    public FrozenReport get(int year) {
        return find(year).orElseThrow(() -> Refused.conflict("report-not-frozen"));
    }

    @Transactional(readOnly = true)
    Optional<FrozenReport> find(int year) {
        return database.sql("select year, figures, html, checksum, frozen_at from frozen_report where year = ?")
                .param(year)
                .query((row, number) -> new FrozenReport(
                        row.getInt("year"),
                        row.getString("figures"),
                        row.getString("html"),
                        row.getString("checksum"),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The Word file. */
    @Transactional(readOnly = true)
    public byte[] word(int year) {
        return database.sql("select word from frozen_report where year = ?")
                .param(year)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> Refused.conflict("report-not-frozen"));
    }

    /** Whether what is kept is still what was approved. */
    @Transactional(readOnly = true)
    public boolean isIntact(FrozenReport report) {
        return report.checksum().equals(checksum(report.year(), report.figures(), report.html()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    String add(int year, String figures, String html, byte[] word, Instant at) {
        String checksum = checksum(year, figures, html);
        database.sql("""
                        insert into frozen_report (year, figures, html, word, checksum, frozen_at)
                        values (:year, :figures, :html, :word, :checksum, :at)
                        """)
                .param("year", year)
                .param("figures", figures)
                .param("html", html)
                .param("word", word)
                .param("checksum", checksum)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return checksum;
    }

    private String checksum(int year, String figures, String html) {
        String counted =
                database.sql(COUNTED).param("year", year).query(String.class).single();
        return sha256(year + "\n" + figures + "\n" + html + "\n" + counted);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
