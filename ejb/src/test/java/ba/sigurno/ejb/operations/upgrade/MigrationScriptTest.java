package ba.sigurno.ejb.operations.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which changes of the schema the version before does not notice. */
class MigrationScriptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE badge (id BIGINT NOT NULL PRIMARY KEY, name VARCHAR(20) NOT NULL)",
                "CREATE INDEX pupil_age ON pupil (age)",
                "DROP INDEX pupil_age ON pupil",
                "INSERT INTO badge (id, name) VALUES (1, 'DROP TABLE pupil; ')",
                "UPDATE pupil SET nickname = '' WHERE nickname IS NULL",
                "ALTER TABLE pupil ADD COLUMN nickname VARCHAR(20) NULL",
                "ALTER TABLE pupil ADD nickname VARCHAR(20)",
                "ALTER TABLE pupil ADD COLUMN points DECIMAL(10, 2) NOT NULL DEFAULT 0, ADD INDEX pupil_points (points, id)",
                "ALTER TABLE pupil DROP FOREIGN KEY pupil_class, DROP CONSTRAINT pupil_age",
                "ALTER TABLE pupil ALTER COLUMN points SET DEFAULT 1",
                "alter table pupil\n  add column nickname varchar(20) null -- drop column name",
            })
    void whatOnlyAddsRolls(String statement) {
        assertThat(breaking(statement + ";")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE badge",
                "RENAME TABLE badge TO medal",
                "TRUNCATE TABLE badge",
                "DELETE FROM badge",
                "CREATE OR REPLACE TABLE badge (id BIGINT)",
                "CREATE UNIQUE INDEX badge_name ON badge (name)",
                "CREATE TRIGGER badge_new BEFORE INSERT ON badge FOR EACH ROW SET NEW.name = ''",
                "ALTER TABLE pupil DROP COLUMN nickname",
                "ALTER TABLE pupil DROP nickname",
                "ALTER TABLE pupil CHANGE nickname alias VARCHAR(20)",
                "ALTER TABLE pupil MODIFY nickname VARCHAR(10)",
                "ALTER TABLE pupil RENAME COLUMN nickname TO alias",
                "ALTER TABLE pupil ADD COLUMN nickname VARCHAR(20) NOT NULL",
                "ALTER TABLE pupil ADD COLUMN nickname VARCHAR(20) UNIQUE",
                "ALTER TABLE pupil ADD COLUMN school_id BIGINT REFERENCES school (id)",
                "ALTER TABLE pupil ADD CONSTRAINT pupil_nickname UNIQUE (nickname)",
                "ALTER TABLE pupil ADD CHECK (points >= 0)",
                "ALTER TABLE pupil ADD (nickname VARCHAR(20) NOT NULL)",
                "ALTER TABLE pupil ADD COLUMN nickname VARCHAR(20) NULL, DROP COLUMN `default`",
                "ALTER TABLE pupil ADD COLUMN `default` VARCHAR(20) NOT NULL",
                "ALTER TABLE pupil ADD COLUMN points INT NOT NULL COMMENT ' DEFAULT 0 '",
                "SET foreign_key_checks = 0",
            })
    void whatTheVersionBeforeMayTripOverDoesNot(String statement) {
        assertThat(breaking("CREATE TABLE first (id BIGINT);\n" + statement + ";"))
                .hasSize(1);
    }

    @Test
    void aMigrationSaysSinceWhichVersionItIsSafe() {
        var script = new MigrationScript(
                "V1001__nickname.sql",
                "-- Safe since 1.3.0: nothing reads it any more.\nALTER TABLE pupil DROP COLUMN nickname;\n");
        assertThat(script.safeSince()).contains(Version.parse("1.3.0"));
        assertThat(script.breaking()).containsExactly("ALTER TABLE pupil DROP COLUMN nickname");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- Safe since 1.3.0:", "-- Safe since: nothing reads it.", "-- safe since 1.3.0 nothing"})
    void aReasonAndAVersionAreSaid(String line) {
        assertThat(new MigrationScript("V1001__x.sql", line + "\nDROP TABLE badge;").safeSince())
                .isEmpty();
    }

    private static List<String> breaking(String text) {
        return new MigrationScript("V1000__x.sql", text).breaking();
    }
}
