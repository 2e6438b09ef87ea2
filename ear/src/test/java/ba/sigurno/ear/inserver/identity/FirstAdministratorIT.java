package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.account.FirstAdministrator;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who runs a new installation gets in, and a running one is left alone. All of it is taken back after each test. */
@ExtendWith(ArquillianExtension.class)
class FirstAdministratorIT {

    private static final String PASSWORD = "prvi dan u centru";

    private final Instant now = Instant.now();
    private final String email = Demo.newAddress("prva");

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void nobodyIsAdministrator() throws Exception {
        transaction.begin();
        em.createQuery("DELETE FROM RoleGrant g WHERE g.role = :role")
                .setParameter("role", Role.ADMIN)
                .executeUpdate();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void aNewInstallationGetsOneWhoMustChangeThePassword() {
        make(now, PASSWORD);
        assertIsAdministrator(account(), PASSWORD);
        assertThat(account().isMustChangePassword()).isTrue();
    }

    @Test
    void whoHasAnAccountAlreadyBecomesIt() {
        var known = new Account(email, "Prva Osoba", "", Language.CROATIAN);
        known.disable();
        em.persist(known);
        em.flush();
        make(now, PASSWORD);
        assertThat(account()).isEqualTo(known);
        assertIsAdministrator(known, PASSWORD);
        assertThat(known.getDisplayName()).isEqualTo("Prva Osoba");
    }

    @Test
    void theNextStartChangesNothing() {
        make(now, PASSWORD);
        make(now.plus(Duration.ofHours(1)), "neka druga lozinka");
        assertIsAdministrator(account(), PASSWORD);
    }

    @Test
    void theOnlyOneWhoCameTooLateGetsItAgain() {
        make(now.minus(Duration.ofDays(30)), PASSWORD);
        assertThat(account().maySignIn(now)).isFalse();
        make(now, "neka druga lozinka");
        assertIsAdministrator(account(), "neka druga lozinka");
    }

    private void make(Instant at, String password) {
        new FirstAdministrator(em, Clock.fixed(at, ZoneOffset.UTC)).make(email, password);
        em.flush();
    }

    private Account account() {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    private void assertIsAdministrator(Account account, String password) {
        assertThat(account.hasRole(Role.ADMIN)).isTrue();
        assertThat(account.maySignIn(now)).isTrue();
        assertThat(PasswordHash.matches(password, account.getPasswordHash())).isTrue();
    }
}
