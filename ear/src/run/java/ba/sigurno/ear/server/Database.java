package ba.sigurno.ear.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A database on the loopback address, with a schema and a user named {@code sigurno}, who may change rows, and another who
 * may change the schema; and the same a second time for what is confidential, where neither the first two may look into
 * nor the other way round. Its data stay in its folder; start it again on the same folder to find them.
 */
public abstract class Database {

    private static final String NAME = "sigurno";
    private static final String CONFIDENTIAL = "sigurno_confidential";
    private static final String SCHEMA_USER = "_schema";

    private final String password;

    Database(String password) {
        this.password = password;
    }

    /** The kind that the system property {@code sigurno.database} names: {@code mariadb} (also without one) or {@code mysql}. */
    public static Database create(Path folder, String password) {
        String kind = System.getProperty("sigurno.database", "mariadb");
        return switch (kind) {
            case "mariadb" -> new MariaDb(folder, password);
            case "mysql" -> new MySql(folder, password);
            default -> throw new IllegalArgumentException("sigurno.database is neither mariadb nor mysql: " + kind);
        };
    }

    /** A MariaDB that writes a log of changes into the folder of its data, as the file with its options says. */
    public static Database logging(Path folder, String password, Path options) {
        return new MariaDb(folder, password, options);
    }

    /**
     * Lets it keep so many MiB of its tables in memory, from its next start on; it takes 128 by itself, which is less than a
     * country's tables have.
     */
    public abstract void cache(int mebibytes);

    /** Starts it, on new data when the folder has none, and returns when it answers. */
    public abstract void start();

    /** Stops it; its data stay. */
    public abstract void stop();

    /** The process of the server that is written to, while it runs. */
    public abstract long pid();

    /** The processes of all its servers, while they run. */
    public List<Long> pids() {
        return List.of(pid());
    }

    /** The folder with its programs. */
    public abstract Path programs();

    /** The port where it is reached. */
    abstract int port();

    /** A connection of the user whom the application uses; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), NAME, password);
    }

    /** The JDBC address. */
    public String url() {
        return address(NAME);
    }

    /** The JDBC address of what is confidential. */
    public String confidentialUrl() {
        return address(CONFIDENTIAL);
    }

    private String address(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port() + "/" + schema;
    }

    /** The name of the user whom the application uses for what is confidential, who has the same password. */
    public String confidentialUser() {
        return CONFIDENTIAL;
    }

    /** The name of the user whom the migrations of what is confidential use, who has the same password. */
    public String confidentialSchemaUser() {
        return CONFIDENTIAL + SCHEMA_USER;
    }

    /** A connection of the user whom the migrations use; the caller closes it. */
    public Connection connectForSchema() throws SQLException {
        return DriverManager.getConnection(url(), schemaUser(), password);
    }

    /** The name of the user whom the migrations use, who has the same password. */
    public String schemaUser() {
        return NAME + SCHEMA_USER;
    }

    /** The name of the user whom the application uses. */
    public String user() {
        return NAME;
    }

    /** The password of that user. */
    public String password() {
        return password;
    }

    /** What makes the schemas and their users; may be said again. */
    List<String> initialStatements() {
        return Stream.of(NAME, CONFIDENTIAL).flatMap(this::schema).toList();
    }

    private Stream<String> schema(String name) {
        return Stream.of(
                        Stream.of("CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;"
                                .formatted(name)),
                        // A bulk statement of JPQL over several tables goes by a temporary one.
                        user(name, name, "SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES"),
                        user(name + SCHEMA_USER, name, "ALL"))
                .flatMap(statements -> statements);
    }

    private Stream<String> user(String name, String schema, String privileges) {
        return Stream.of(
                "CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(name, password),
                "ALTER USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(name, password),
                "GRANT %s ON %s.* TO '%s'@'127.0.0.1';".formatted(privileges, schema, name));
    }
}
