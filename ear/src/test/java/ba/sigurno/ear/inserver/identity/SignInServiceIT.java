package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.WrongTries;
import ba.sigurno.ejb.identity.account.AccountColumn;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.audit.AuditColumn;
import ba.sigurno.ejb.identity.audit.AuditFilter;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is let in, and how guessing is stopped. */
@ExtendWith(ArquillianExtension.class)
class SignInServiceIT {

    private static final String PASSWORD = "zmaj i tri jabuke";

    @Inject
    private SignInService signIn;

    @Inject
    private AccountService accounts;

    @Inject
    private AuditService audit;

    @Inject
    private AsStaff asStaff;

    @Inject
    private OwnAccountService own;

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String email = Demo.newAddress("brava");
    private final SignInOrigin origin = new SignInOrigin(Device.unknown(), tag);

    @BeforeEach
    void makeAnAccount() throws Exception {
        transaction.begin();
        em.persist(new Account(email, "Brava", PasswordHash.of(PASSWORD), Language.BOSNIAN));
        transaction.commit();
    }

    @Test
    void theRightPasswordOpensAndTheSessionEndsWithThePassword() throws Exception {
        var signedIn = signIn.signIn("  " + email.toUpperCase() + " ", PASSWORD, origin)
                .orElseThrow();
        assertThat(signIn.recognise(signedIn)).map(Account::getEmail).contains(email);

        change(account -> account.changePassword(PasswordHash.of("sasvim druga lozinka")));
        assertThat(signIn.recognise(signedIn)).isEmpty();
    }

    @Test
    void wrongPasswordsSlowTheDeviceThatTriesThemAndNobodyElse() {
        var own = new SignInOrigin(Device.unknown().knowing(stored().getPublicId()), tag);
        guessUntilStopped(origin);
        assertThatThrownBy(() -> signIn.signIn(email, PASSWORD, origin)).isInstanceOf(DomainException.class);
        assertThat(signIn.signIn(email, PASSWORD, own)).isPresent();
        assertThat(signIn.signIn(email, PASSWORD, new SignInOrigin(Device.unknown(), tag)))
                .isPresent();
    }

    @Test
    void guessesAtTheSameTimeAreCountedOneByOne() {
        var checked = IntStream.range(0, 20)
                .parallel()
                .filter(guess -> {
                    try {
                        // Too long to be a password, so that refusing it costs no time.
                        return signIn.signIn(email, "x".repeat(200), origin).isEmpty();
                    } catch (DomainException e) {
                        return false;
                    }
                })
                .count();
        assertThat(checked).isEqualTo(10);
    }

    @Test
    void anAdministratorSeesManyWrongPasswordsAndUnlocks() throws Exception {
        var id = stored().getPublicId();
        guessUntilStopped(origin);
        asStaff.run(Demo.ADMIN, () -> {
            assertThat(accounts.wrongTries(id)).map(WrongTries::count).contains(10);
            accounts.unlock(id);
            assertThat(accounts.wrongTries(id)).isEmpty();
        });
        assertThat(signIn.signIn(email, PASSWORD, origin)).isPresent();
    }

    @Test
    void itsOwnerIsToldOnceOfManyWrongPasswords() {
        guessUntilStopped(origin);
        guessUntilStopped(new SignInOrigin(Device.unknown(), "another guesser " + tag));
        assertThat(em.createQuery("SELECT m.subject FROM OutboxMail m WHERE m.recipient = :email", String.class)
                        .setParameter("email", email)
                        .getResultList())
                .containsExactly("Neko pogađa lozinku vašeg naloga");
    }

    @Test
    void aOneTimePasswordEndsAfterThreeDays() throws Exception {
        var longAgo = Instant.now().minus(Account.ONE_TIME_PASSWORD_TTL);
        change(account -> account.resetPassword(PasswordHash.of(PASSWORD), longAgo.plusSeconds(60)));
        assertThat(signIn.signIn(email, PASSWORD, origin)).isPresent();
        change(account -> account.resetPassword(PasswordHash.of(PASSWORD), longAgo));
        assertThat(signIn.signIn(email, PASSWORD, origin)).isEmpty();
    }

    @Test
    void aDisabledAccountIsClosed() throws Exception {
        change(Account::disable);
        assertThat(signIn.signIn(email, PASSWORD, origin)).isEmpty();
    }

    @Test
    void oneAddressCannotGoOnGuessing() {
        var address = "guesser " + tag;
        for (int failure = 0; failure < 40; failure++) {
            // Too long to be a password, so that refusing it costs no time.
            signIn.signIn(Demo.newAddress("nobody"), "x".repeat(200), new SignInOrigin(Device.unknown(), address));
        }
        var stranger = new SignInOrigin(Device.unknown(), address);
        assertThatThrownBy(() -> signIn.signIn(email, PASSWORD, stranger)).isInstanceOf(DomainException.class);
        var own = new SignInOrigin(Device.unknown().knowing(stored().getPublicId()), address);
        assertThat(signIn.signIn(email, PASSWORD, own)).isPresent();
        assertThat(signIn.signIn(email, PASSWORD, origin)).isPresent();
    }

    @Test
    void whoHasNotSignedInKeepsNoAccounts() {
        assertThatThrownBy(() -> accounts.search(null, null, false, Sort.by(AccountColumn.NAME), 1))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> accounts.resetPassword("x")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> audit.search(AuditFilter.none(), AuditColumn.NEWEST_FIRST, 1))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> own.changePassword(PASSWORD, "y", null)).isInstanceOf(EJBAccessException.class);
    }

    private void guessUntilStopped(SignInOrigin from) {
        assertThatThrownBy(() -> {
                    for (int guess = 0; guess < 60; guess++) {
                        signIn.signIn(email, "x".repeat(200), from);
                    }
                })
                .isInstanceOf(DomainException.class);
    }

    private void change(java.util.function.Consumer<Account> change) throws Exception {
        transaction.begin();
        change.accept(stored());
        transaction.commit();
    }

    private Account stored() {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", email)
                .getSingleResult();
    }
}
