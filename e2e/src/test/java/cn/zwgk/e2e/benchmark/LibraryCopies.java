package cn.zwgk.e2e.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Grows the library to a size that nobody wants to wait for: copies of what was imported, put into the tables as they are. */
final class LibraryCopies implements AutoCloseable {

    private final Connection connection;

    LibraryCopies(Path folder, int port) throws SQLException, IOException {
        connection = Tables.of("policy", folder, port);
    }

    /** @return how many published documents there are now */
    int growTo(int size) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int missing = size - count(statement);
            String columns = String.join(", ", columns(statement, "document"));
            String values = columns.replaceAll("\\bid\\b", "gen_random_uuid()")
                    .replaceAll("\\bindex_number\\b", "index_number || '-' || n")
                    .replaceAll("\\bsource_key\\b", "source_key || '-' || n")
                    .replaceAll("\\bchange_number\\b", "null")
                    .replaceAll("\\bpublished_at\\b", "published_at - n * interval '1 hour'");
            statement.execute("create temporary table source as select * from document where state = 'PUBLISHED'");
            statement.executeUpdate("""
                    insert into document (%s)
                    select %s from source, generate_series(1, 1 + %d / (select count(*) from source)) n limit %d""".formatted(columns, values, missing, missing));
            statement.executeUpdate("""
                    insert into document_body (document_id, html, plain_text)
                    select d.id, b.html, b.plain_text from document d
                    cross join (select html, plain_text from document_body limit 1) b
                    where d.state = 'PUBLISHED' and not exists (select 1 from document_body x where x.document_id = d.id)""");
            // One document in ten is repealed by another, as after years of clean-ups.
            statement.executeUpdate("""
                    insert into document_relation (document_id, position, type, target_id, effective_on)
                    select by_document.id, 0, 'REPEALS', repealed.id, date '2026-01-01'
                    from (select id, row_number() over (order by id) n from document
                          where state = 'PUBLISHED' and not exists (select 1 from document_relation r where r.document_id = id)) by_document
                    join (select id, row_number() over (order by id desc) n from document where state = 'PUBLISHED') repealed using (n)
                    where n <= %d / 10""".formatted(size));
            statement.execute("update public_change set value = value + 1");
            statement.execute("vacuum analyze");
            return count(statement);
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from document where state = 'PUBLISHED'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER' and is_identity = 'NO'
                order by ordinal_position""".formatted(table))) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
