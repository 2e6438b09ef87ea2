package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.link.EmailChangeService;
import ba.sigurno.ejb.identity.link.ForgottenPasswordService;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lets somebody in, or in again, and knows no password. */
@ExtendWith(ArquillianExtension.class)
class PasswordLinkIT {

    private static final String PASSWORD = "zmaj i tri jabuke";

    @Inject
    private AccountService accounts;

    @Inject
    private SignInService signIn;

    @Inject
    private ForgottenPasswordService forgotten;

    @Inject
    private EmailChangeService emails;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    private final String email = Demo.newAddress("link");
    private final SignInOrigin here =
            new SignInOrigin(Device.unknown(), UUID.randomUUID().toString());

    @Test
    void aNewAccountOpensByNoPasswordUntilItsOwnerChoseOne() throws Exception {
        create();
        assertThat(rows.account(email).hasPassword()).isFalse();
        assertThat(signIn.signIn(email, "", here)).isEmpty();
        assertThat(subjects(email)).containsExactly("Vaš nalog na Sigurnu");
        assertThat(openLinks(email)).isEqualTo(1);
    }

    @Test
    void whatIsSentAgainReplacesWhatWasSentBefore() throws Exception {
        var id = create();
        as.run(Demo.ADMIN, () -> accounts.sendLink(id));
        assertThat(subjects(email)).containsOnly("Vaš nalog na Sigurnu");
        assertThat(openLinks(email)).isEqualTo(1);

        rows.change(Account.class, rows.account(email).getId(), account -> account.changePassword("own"));
        assertRuleBroken("identity_rule_has_password", () -> as.run(Demo.ADMIN, () -> accounts.sendLink(id)));
    }

    @Test
    void anInvitationToAWrongAddressIsVoidAndGoesToTheRightOne() throws Exception {
        var right = "prava." + email;
        correct(create(), right);
        assertThat(openLinks(email)).isZero();
        assertThat(openLinks(right)).isEqualTo(1);
        assertThat(subjects(right)).containsExactly("Vaš nalog na Sigurnu");
    }

    @Test
    void theAddressUntilNowIsToldWhenAnAdministratorChangesIt() throws Exception {
        var account = new Account(email, "Stara Adresa", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(account);
        as.run(
                Demo.ADMIN,
                () -> accounts.correct(account.getPublicId(), version(), email, "Novo Ime", Language.BOSNIAN));
        assertThat(subjects(email)).isEmpty();

        correct(account.getPublicId(), "nova." + email);
        assertThat(subjects(email)).containsExactly("E-pošta vašeg naloga je promijenjena");
        assertThat(subjects("nova." + email)).isEmpty();
    }

    @Test
    void whoCanNotBeToldKeepsTheAddress() throws Exception {
        var account = new Account(email, "Isključena Osoba", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        account.disable();
        rows.store(account);
        assertRuleBroken("identity_rule_disabled_account", () -> correct(account.getPublicId(), "nova." + email));
    }

    @Test
    void noLinkThatWasSentBeforeIsGoodAtAnotherAddress() throws Exception {
        var account = new Account(email, "Stara Adresa", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(account);
        var password = link(account, LinkPurpose.PASSWORD, email);
        var address = link(account, LinkPurpose.EMAIL, "treca." + email);
        assertThat(forgotten.look(password)).isEqualTo(LinkState.OPEN);
        assertThat(emails.look(address)).isEqualTo(LinkState.OPEN);

        correct(account.getPublicId(), "nova." + email);
        assertThat(forgotten.look(password)).isEqualTo(LinkState.UNKNOWN);
        assertThat(emails.look(address)).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void aResetPasswordOpensNothingAndEndsTheSessions() throws Exception {
        var account = new Account(email, "Zaboravna Osoba", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(account);
        var session = signIn.signIn(email, PASSWORD, here).orElseThrow();
        var elsewhere = SignedIn.of(rows.account(email), Instant.now());

        as.run(Demo.ADMIN, () -> accounts.resetPassword(account.getPublicId()));

        assertThat(signIn.recognise(session)).isEmpty();
        assertThat(signIn.recognise(elsewhere)).isEmpty();
        assertThat(signIn.recognise(SignedIn.of(rows.account(email), Instant.now())))
                .as("a sign-in that was under way")
                .isEmpty();
        assertThat(signIn.signIn(email, PASSWORD, here)).isEmpty();
        assertThat(subjects(email)).containsExactly("Lozinka vašeg naloga je poništena");
        assertThat(openLinks(email)).isEqualTo(1);
    }

    @Test
    void whoIsDisabledGetsNoLinkAndKeepsThePassword() throws Exception {
        var account = new Account(email, "Isključena Osoba", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        account.disable();
        rows.store(account);
        assertRuleBroken(
                "identity_rule_disabled_account",
                () -> as.run(Demo.ADMIN, () -> accounts.resetPassword(account.getPublicId())));
        assertThat(rows.account(email).hasPassword()).isTrue();
    }

    @Test
    void nobodyTakesTheirOwnPasswordAway() {
        assertRuleBroken(
                "identity_rule_own_admin",
                () -> as.run(Demo.ADMIN, () -> accounts.resetPassword(rows.accountId(Demo.ADMIN))));
    }

    @Test
    void whoNeverSignedInIsToldOfTheResetToo() throws Exception {
        var account = new Account(email, "Nova Osoba", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(account);
        as.run(Demo.ADMIN, () -> accounts.resetPassword(account.getPublicId()));
        assertThat(subjects(email)).containsExactly("Lozinka vašeg naloga je poništena");
    }

    private String link(Account account, LinkPurpose purpose, String address) throws Exception {
        var secret = LinkSecret.random();
        rows.write(em -> em.persist(new AccountLink(
                em.find(Account.class, account.getId()), purpose, address, LinkSecret.digest(secret), Instant.now())));
        return secret;
    }

    private String create() throws Exception {
        return as.call(Demo.ADMIN, () -> accounts.create(email, "Nova Osoba", Language.BOSNIAN));
    }

    private void correct(String id, String address) throws Exception {
        as.run(Demo.ADMIN, () -> accounts.correct(id, version(), address, "Nova Osoba", Language.BOSNIAN));
    }

    private int version() {
        return rows.account(email).getVersion();
    }

    private List<String> subjects(String address) {
        return rows.texts("SELECT subject FROM outbox_mail WHERE recipient = ? ORDER BY id", address);
    }

    private long openLinks(String address) {
        return rows.count("SELECT COUNT(*) FROM account_link WHERE email = ? AND used_at IS NULL", address);
    }
}
