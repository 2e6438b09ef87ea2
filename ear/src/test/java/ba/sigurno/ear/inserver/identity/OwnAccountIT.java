package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.account.OwnAccountService.OwnSignIn;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.link.EmailChangeService;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import ba.sigurno.persistence.school.School;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody changes about the own account. */
@ExtendWith(ArquillianExtension.class)
class OwnAccountIT {

    private static final String PASSWORD = "zmaj i tri jabuke";

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private OwnAccountService own;

    @Inject
    private EmailChangeService emails;

    @Inject
    private SignInService signIn;

    private final String email = Demo.newAddress("svoja");
    private Account account;
    private School school;

    @BeforeEach
    void makeATeacherOfTwoSchools() throws Exception {
        school = rows.account(Demo.TEACHER_TK).schools().iterator().next();
        account = new Account(email, "Svoja Osoba", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        account.grant(Role.TEACHER, null, school);
        account.grant(
                Role.TEACHER,
                null,
                rows.account(Demo.TEACHER_3_TK).schools().iterator().next());
        rows.store(account);
    }

    @Test
    void theNameIsChangedAndThePathOfItIsKept() throws Exception {
        as.run(email, () -> own.rename("  Nova   Svoja "));
        assertThat(rows.account(email).getDisplayName()).startsWith("Nova");
        assertRuleBroken("identity_rule_name_needed", () -> as.run(email, () -> own.rename("  ")));
        assertThat(rows.texts(
                        "SELECT detail FROM audit_event WHERE action = 'identity_action_corrected' AND subject_id = ?",
                        account.getPublicId()))
                .singleElement()
                .asString()
                .contains("Svoja Osoba", "Nova");
    }

    @Test
    void whoLeavesASchoolKeepsTheOther() throws Exception {
        as.run(email, () -> own.leave(school.getPublicId()));
        assertThat(rows.account(email).schools()).hasSize(1).doesNotContain(school);
        assertThatThrownBy(() -> as.run(email, () -> own.leave(school.getPublicId())))
                .hasStackTraceContaining("NotFoundException");
    }

    @Test
    void endingTheSessionsLeavesOnlyTheOwn() throws Exception {
        var other = signedIn();
        assertThat(as.call(email, own::signIns)).isNotEmpty();

        assertRuleBroken("identity_password_old_wrong", () -> as.run(email, () -> own.endSessions("nije ova")));
        assertThat(signIn.recognise(other)).isPresent();
        var mine = as.call(email, () -> own.endSessions(PASSWORD));
        assertThat(signIn.recognise(other)).isEmpty();
        assertThat(signIn.recognise(mine)).isPresent();
    }

    @Test
    void oneSessionIsEndedAndTheOthersGoOn() throws Exception {
        var left = signedIn();
        var kept = signedIn();
        assertThat(as.call(email, own::signIns)).extracting(OwnSignIn::over).containsExactly(false, false);
        assertRuleBroken(
                "identity_password_old_wrong", () -> as.run(email, () -> own.endSession(left.began(), "nije ova")));
        assertThat(signIn.recognise(left)).isPresent();

        as.run(email, () -> own.endSession(left.began(), PASSWORD));
        assertThat(signIn.recognise(left)).isEmpty();
        assertThat(signIn.recognise(kept)).isPresent();
        assertThat(as.call(email, own::signIns))
                .extracting(OwnSignIn::began, OwnSignIn::over)
                .containsExactly(tuple(kept.began(), false), tuple(left.began(), true));
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'identity_action_session_ended'"
                                + " AND subject_id = ?",
                        account.getPublicId()))
                .isEqualTo(1);
    }

    @Test
    void noSessionOfAnotherIsEnded() throws Exception {
        var mine = signedIn();
        assertThatThrownBy(() -> as.run(
                        Demo.TEACHER_TK, () -> own.endSession(mine.began(), System.getenv("SIGURNO_DEMO_PASSWORD"))))
                .hasStackTraceContaining("NotFoundException");
        assertThat(signIn.recognise(mine)).isPresent();
    }

    @Test
    void theTelephoneIsChangedByThePassword() throws Exception {
        assertRuleBroken(
                "identity_password_old_wrong", () -> as.run(email, () -> own.callAt("033 123-456", "nije ova", null)));
        assertThat(rows.account(email).getTelephone()).isNull();
        as.run(email, () -> own.callAt("033 123-456", PASSWORD, null));
        assertThat(rows.account(email).getTelephone()).isEqualTo("033 123-456");
    }

    private SignedIn signedIn() {
        return signIn.signIn(
                        email,
                        PASSWORD,
                        new SignInOrigin(Device.unknown(), UUID.randomUUID().toString()))
                .orElseThrow();
    }

    @Test
    void itsOwnerIsToldThatThePasswordWasChanged() throws Exception {
        assertRuleBroken(
                "identity_password_old_wrong",
                () -> as.run(email, () -> own.changePassword("nije ova", "sasvim druga lozinka", null)));
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", email))
                .isZero();
        as.run(email, () -> own.changePassword(PASSWORD, "sasvim druga lozinka", null));
        assertThat(rows.texts("SELECT subject FROM outbox_mail WHERE recipient = ?", email))
                .containsExactly("Lozinka vašeg naloga je promijenjena");
    }

    @Test
    void itsOwnerIsToldThatTheTelephoneWasChangedAndNotWhatItIs() throws Exception {
        var mails = "SELECT body FROM outbox_mail WHERE recipient = ? AND subject LIKE 'Broj telefona%'";
        assertRuleBroken("identity_rule_telephone", () -> as.run(email, () -> own.callAt("zovi me", PASSWORD, null)));
        as.run(email, () -> own.callAt(" ", PASSWORD, null));
        assertThat(rows.texts(mails, email)).isEmpty();
        as.run(email, () -> own.callAt("033 123-456", PASSWORD, null));
        as.run(email, () -> own.callAt(" 033 123-456 ", PASSWORD, null));
        assertThat(rows.texts(mails, email)).singleElement().asString().doesNotContain("123-456");
        as.run(email, () -> own.callAt("", PASSWORD, null));
        assertThat(rows.texts(mails, email)).hasSize(2);
    }

    @Test
    void anAddressIsChangedByALinkToTheNewOneAndTheOldOneIsTold() throws Exception {
        var wanted = "nova." + email;
        assertRuleBroken(
                "identity_password_old_wrong", () -> as.run(email, () -> emails.ask(wanted, "nije ova", null)));
        as.run(email, () -> emails.ask(wanted, PASSWORD, null));
        assertThat(rows.account(email).getEmail()).isEqualTo(email);
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", wanted))
                .isEqualTo(1);

        var link = link(wanted);
        emails.confirm(link);
        assertThat(rows.account(wanted).getPublicId()).isEqualTo(account.getPublicId());
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", email))
                .isEqualTo(1);
        assertRuleBroken("identity_link_USED", () -> emails.confirm(link));
    }

    @Test
    void anAddressOfAnotherAccountIsNotTaken() throws Exception {
        var link = link(Demo.TEACHER_TK);
        assertRuleBroken("identity_rule_email_taken", () -> emails.confirm(link));
        assertThat(rows.account(email).getPublicId()).isEqualTo(account.getPublicId());
    }

    private String link(String address) throws Exception {
        var secret = LinkSecret.random();
        rows.write(em -> em.persist(new AccountLink(
                em.find(Account.class, account.getId()),
                LinkPurpose.EMAIL,
                address,
                LinkSecret.digest(secret),
                Instant.now())));
        return secret;
    }
}
