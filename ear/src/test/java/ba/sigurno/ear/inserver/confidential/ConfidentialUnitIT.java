package ba.sigurno.ear.inserver.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.confidential.MasterKeys;
import ba.sigurno.ejb.confidential.RecordKey;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is confidential is apart from everything else, and is gone once its key is. */
@ExtendWith(ArquillianExtension.class)
class ConfidentialUnitIT {

    private static final String KEYS_IN_CONFIDENTIAL = "SELECT COUNT(*) FROM sigurno_confidential.data_key";
    private static final String ACCOUNTS_IN_MAIN = "SELECT COUNT(*) FROM sigurno.account";

    @Resource(lookup = "jdbc/sigurno")
    private DataSource main;

    @Resource(lookup = "jdbc/sigurno-confidential")
    private DataSource confidential;

    @Resource
    private UserTransaction transaction;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private Rows rows;

    @Test
    void neitherUserOfTheDatabaseSeesWhatIsTheOthers() throws SQLException {
        assertThat(read(confidential, KEYS_IN_CONFIDENTIAL)).isNotNegative();
        assertThat(read(main, ACCOUNTS_IN_MAIN)).isPositive();
        assertThatThrownBy(() -> read(main, KEYS_IN_CONFIDENTIAL)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> read(confidential, ACCOUNTS_IN_MAIN)).isInstanceOf(SQLException.class);
    }

    @Test
    void itsUserChangesRowsAndNotTheSchema() throws SQLException {
        try (var connection = confidential.getConnection();
                var statement = connection.createStatement()) {
            for (var change : List.of(
                    "CREATE TABLE of_no_room (id INT)",
                    "ALTER TABLE data_key ADD of_no_room INT",
                    "DROP TABLE helpline_review",
                    "TRUNCATE TABLE helpline_review")) {
                assertThatThrownBy(() -> statement.execute(change)).as(change).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void theMainSchemaHasNoTableOfIt() {
        assertThat(
                        rows.count(
                                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                                        + " AND (table_name = 'data_key' OR table_name LIKE 'hotline%' OR table_name LIKE 'helpline%')"))
                .isZero();
    }

    @Test
    void everyEntityOfItHasItsTableAndColumns() throws Exception {
        inTransaction(() -> {
            for (var entity : unit.em().getMetamodel().getEntities()) {
                assertThat(unit.em()
                                .createQuery("SELECT e FROM " + entity.getName() + " e", entity.getJavaType())
                                .setMaxResults(1)
                                .getResultList())
                        .as(entity.getName())
                        .isNotNull();
            }
            return null;
        });
    }

    @Test
    void aTransactionHasOneEntityManagerAndOutsideOfThemIsNone() throws Exception {
        inTransaction(() -> assertThat(unit.em()).isSameAs(unit.em()));
        assertThatThrownBy(unit::em).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsRolledBackWasNever() throws Exception {
        transaction.begin();
        var id = keys.create().id();
        unit.em().flush();
        transaction.rollback();
        assertThat(inTransaction(() -> keys.find(id))).isEmpty();
    }

    @Test
    void aRecordIsReadUntilItsKeyIsDestroyed() throws Exception {
        var id = inTransaction(() -> keys.create().id());
        var sealed = inTransaction(() -> key(id).encrypt("test", "Šta je bilo"));
        assertThat(inTransaction(() -> key(id).decrypt("test", sealed))).isEqualTo("Šta je bilo");
        assertThatThrownBy(() -> inTransaction(() -> key(id).decrypt("other", sealed)))
                .hasMessage("cannot decrypt: other");
        inTransaction(() -> {
            keys.destroy(id);
            return null;
        });
        assertThat(inTransaction(() -> keys.find(id))).isEmpty();
    }

    @Test
    void whatOneKeyEncryptsNoOtherReads() throws Exception {
        var sealed = inTransaction(() -> keys.create().encrypt("test", "tajna"));
        assertThatThrownBy(() -> inTransaction(() -> keys.create().decrypt("test", sealed)))
                .hasMessage("cannot decrypt: test");
    }

    private RecordKey key(String id) {
        return keys.find(id).orElseThrow();
    }

    @Test
    void aNewMasterKeyWrapsAnewWhatTheOldOneWrapped() throws Exception {
        var old = "1:" + "A".repeat(43) + "=";
        var before = new DataKeys(unit, new MasterKeys(old));
        var both = new DataKeys(unit, new MasterKeys("2:" + "B".repeat(42) + "A=," + old));
        var after = new DataKeys(unit, new MasterKeys("2:" + "B".repeat(42) + "A="));
        // Rolled back: these keys are no other record's.
        transaction.begin();
        try {
            var key = before.create();
            var sealed = key.encrypt("test", "tajna");
            unit.em()
                    .createNativeQuery("UPDATE data_key SET master_version = 2 WHERE public_id <> '" + key.id() + "'")
                    .executeUpdate();
            assertThat(both.rewrap(1000)).isEqualTo(1);
            assertThat(both.rewrap(1000)).isZero();
            assertThat(after.find(key.id()).orElseThrow().decrypt("test", sealed))
                    .isEqualTo("tajna");
            assertThatThrownBy(() -> before.find(key.id())).hasMessageContaining("lacks version 2");
        } finally {
            transaction.rollback();
        }
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            var result = work.call();
            transaction.commit();
            return result;
        } catch (Exception | AssertionError e) {
            transaction.rollback();
            throw e;
        }
    }

    private static int read(DataSource source, String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
