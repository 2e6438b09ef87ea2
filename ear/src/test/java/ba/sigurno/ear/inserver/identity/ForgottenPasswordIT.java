package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.link.ForgottenPasswordService;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A forgotten password is replaced by a link of single use, and nobody learns who has an account. */
@ExtendWith(ArquillianExtension.class)
class ForgottenPasswordIT {

    private static final String OLD = "zmaj i tri jabuke";
    private static final String NEW = "sedam plavih oblaka";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Inject
    private Rows rows;

    @Inject
    private ForgottenPasswordService forgotten;

    @Inject
    private SignInService signIn;

    private final String email = Demo.newAddress("zaboravna");
    private final String here = UUID.randomUUID().toString();
    private Account account;
    private SignedIn session;

    @BeforeEach
    void makeAnAccount() throws Exception {
        account = new Account(email, "Zaboravna Osoba", PasswordHash.of(OLD), Language.BOSNIAN);
        rows.store(account);
        session = SignedIn.of(account, Instant.now());
    }

    @Test
    void aNewPasswordEndsTheSessionsAndTheOtherLinks() throws Exception {
        var first = link(Instant.now());
        var second = link(Instant.now());
        assertRuleBroken("identity_password_common", () -> forgotten.set(first, "lozinka123", here));
        assertThat(forgotten.look(first)).isEqualTo(LinkState.OPEN);

        forgotten.set(first, NEW, here);

        assertThat(signIn.recognise(session)).isEmpty();
        assertThat(mails(email)).isEqualTo(1);
        assertThat(forgotten.look(first)).isEqualTo(LinkState.USED);
        assertThat(forgotten.look(second)).isEqualTo(LinkState.UNKNOWN);
        assertRuleBroken("identity_link_USED", () -> forgotten.set(first, OLD, here));
        assertRuleBroken("identity_link_UNKNOWN", () -> forgotten.set(second, OLD, here));
        assertThat(signIn.signIn(email, NEW, new SignInOrigin(Device.unknown(), here)))
                .isPresent();
    }

    @Test
    void anEndedAndAForgedLinkSetNothing() throws Exception {
        var ended = link(Instant.now().minus(AccountLink.TTL));
        assertRuleBroken("identity_link_ENDED", () -> forgotten.set(ended, NEW, here));
        assertRuleBroken("identity_link_UNKNOWN", () -> forgotten.set(LinkSecret.random(), NEW, here));
        assertThat(signIn.recognise(session)).isPresent();
    }

    @Test
    void aLinkOfADisabledAccountIsVoid() throws Exception {
        var link = link(Instant.now());
        rows.change(Account.class, account.getId(), Account::disable);
        assertThat(forgotten.look(link)).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void askingSendsOneMailToWhoHasAnAccountAndNoneToOthers() {
        forgotten.ask(" " + email.toUpperCase(), here);
        forgotten.ask("nema." + email, here);
        assertThat(Wait.until(TIMEOUT, () -> mails(email) == 1)).isTrue();
        assertThat(mails("nema." + email)).isZero();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM account_link l JOIN account a ON a.id = l.account_id WHERE a.email = ?",
                        email))
                .isEqualTo(1);
    }

    @Test
    void theTextOfASentMailIsGone() {
        forgotten.ask(email, here);
        assertThat(Wait.until(
                        TIMEOUT,
                        () -> rows.count(
                                        "SELECT COUNT(*) FROM outbox_mail WHERE recipient = ? AND state = 'SENT' AND body = ''",
                                        email)
                                == 1))
                .isTrue();
    }

    @Test
    void fromOnePlaceNotManyAreAskedFor() {
        for (int at = 0; at < Limit.LINK_BY_ADDRESS.getFailures(); at++) {
            forgotten.ask(Demo.newAddress("niko"), here);
        }
        assertRuleBroken("app_error_too_many", () -> forgotten.ask(email, here));
    }

    private long mails(String recipient) {
        return rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", recipient);
    }

    private String link(Instant issued) throws Exception {
        var secret = LinkSecret.random();
        rows.write(em -> em.persist(new AccountLink(
                em.find(Account.class, account.getId()),
                LinkPurpose.PASSWORD,
                email,
                LinkSecret.digest(secret),
                issued)));
        return secret;
    }
}
