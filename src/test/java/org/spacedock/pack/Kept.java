package org.spacedock.pack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a database holds, by table, each row as a text: to compare what was before and after. */
record Kept(Map<String, List<String>> rows) {

    static Kept in(JdbcClient database) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : tables(database)) {
            rows.put(
                    table,
                    database.sql("select * from " + table).query().listOfRows().stream()
                            .map(row -> new TreeMap<>(row).toString())
                            .sorted()
                            .toList());
        }
        return new Kept(rows);
    }

    /** Empties every table; the content revision stays where it is. */
    static void clear(DataSource source) {
        JdbcClient database = JdbcClient.create(source);
        List<String> tables = tables(database).stream()
                .filter(table -> !table.equals("content_revision"))
                .toList();
        if (isH2(source)) {
            database.sql("set referential_integrity false").update();
            tables.forEach(table -> database.sql("truncate table " + table).update());
            database.sql("set referential_integrity true").update();
        } else {
            database.sql("truncate table " + String.join(", ", tables)).update();
        }
    }

    private static boolean isH2(DataSource source) {
        return new JdbcTemplate(source).execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("H2"));
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql(
                        "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'"
                                + " and table_type = 'BASE TABLE' and lower(table_name) <> 'flyway_schema_history' order by 1")
                .query(String.class)
                .list();
    }

    /** The same without the tables in which every import leaves its mark. */
    Kept withoutMarks() {
        Map<String, List<String>> others = new TreeMap<>(rows);
        others.remove("pack");
        others.remove("content_revision");
        return new Kept(others);
    }

    int count(String table) {
        return Objects.requireNonNull(rows.get(table), "no table " + table).size();
    }
}
