package ba.sigurno.ejb.operations.upgrade;

import ba.sigurno.ejb.entity.Schema;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Reaches the schemas as the users who may change them. */
final class SchemaAccess {

    /** As the pools of the server have it: strict, and all times in UTC. */
    private static final Map<String, String> DRIVER = Map.of(
            "connectTimeout", "5000",
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "characterEncoding", "UTF-8",
            "fallbackToSystemKeyStore", "false",
            "sessionVariables", "sql_mode=TRADITIONAL");

    private final Map<String, String> settings;

    /** By the settings of an environment, which is to name the addresses of both schemas and their users. */
    SchemaAccess(Map<String, String> settings) {
        Schema.greetInTime();
        this.settings = settings;
    }

    /** Returns what Flyway needs to know of a schema; its data source connects as that user. */
    FluentConfiguration flyway(Schema schema) {
        return Flyway.configure()
                .dataSource(
                        setting(schema, "_URL"), setting(schema, "_SCHEMA_USER"), setting(schema, "_SCHEMA_PASSWORD"))
                .jdbcProperties(DRIVER)
                .locations("classpath:" + schema.migrations());
    }

    private String setting(Schema schema, String part) {
        var value = settings.get(schema.settings() + part);
        if (value == null) {
            throw new IllegalArgumentException(schema.settings() + part + " is not set");
        }
        return value;
    }
}
