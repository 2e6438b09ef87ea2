package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.request.AccountRequestDecisionService;
import ba.sigurno.ejb.identity.request.AccountRequestEnds;
import ba.sigurno.ejb.identity.request.AccountRequestService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.identity.request.AccountRequest;
import ba.sigurno.persistence.school.School;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher asks for an account, confirms the address, and the school decides, once. */
@ExtendWith(ArquillianExtension.class)
class AccountRequestIT {

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private AccountRequestService requests;

    @Inject
    private AccountRequestDecisionService decisions;

    @Inject
    private AccountRequestEnds ends;

    @Inject
    private Concurrently concurrently;

    private final String email = Demo.newAddress("trazi");
    private final String here = UUID.randomUUID().toString();

    @Test
    void nobodyHearsOfItBeforeTheAddressIsConfirmed() throws Exception {
        var school = ownSchool();
        requests.ask(school.getPublicId(), "Nova Nastavnica", email, Language.BOSNIAN, here);
        assertThat(waiting(Demo.SCHOOL_COORDINATOR_TK)).isFalse();

        var secret = asked(school, Instant.now());
        requests.confirm(secret);
        assertThat(requests.look(secret)).isEqualTo(LinkState.USED);
        assertRuleBroken("identity_link_USED", () -> requests.confirm(secret));
        assertThat(waiting(Demo.SCHOOL_COORDINATOR_TK)).isTrue();
        assertThat(waiting(Demo.SCHOOL_COORDINATOR_2_TK)).isFalse();
        assertThat(waiting(Demo.COORDINATOR_TK))
                .as("the school has a coordinator of its own")
                .isFalse();
        assertThat(rows.count("SELECT COUNT(*) FROM account_request WHERE email = ?", email))
                .as("the latest stays")
                .isEqualTo(1);
    }

    @Test
    void whereNobodyCoordinatesTheSchoolTheAuthorityDecides() throws Exception {
        var school = rows.account(Demo.TEACHER_4_TK).schools().iterator().next();
        requests.confirm(asked(school, Instant.now()));
        assertThat(waiting(Demo.COORDINATOR_TK)).isTrue();
        assertThat(waiting(Demo.COORDINATOR_RS)).isFalse();

        as.run(Demo.COORDINATOR_TK, () -> decisions.refuse(id(), "Ne radi u školi."));
        assertThat(waiting(Demo.COORDINATOR_TK)).isFalse();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM outbox_mail WHERE recipient = ? AND body LIKE ?",
                        email,
                        "%Ne radi u školi.%"))
                .isEqualTo(1);
    }

    @Test
    void twoCoordinatorsWhoAdmitAtOnceInviteOnce() throws Exception {
        var school = ownSchool();
        var colleague = new Account(Demo.newAddress("pedagog"), "Pedagoginja", "", Language.BOSNIAN);
        colleague.grant(Role.SCHOOL_COORDINATOR, null, school);
        rows.store(colleague);
        requests.confirm(asked(school, Instant.now()));
        var id = id();

        var outcomes = concurrently.all(
                new Deed(
                        concurrently.staff(Demo.SCHOOL_COORDINATOR_TK),
                        () -> Concurrently.run(() -> decisions.admit(id))),
                new Deed(concurrently.staff(colleague.getEmail()), () -> Concurrently.run(() -> decisions.admit(id))));

        assertThat(Concurrently.rules(outcomes)).containsExactly("identity_request_decided");
        assertThat(rows.count("SELECT COUNT(*) FROM team_invitation WHERE email = ?", email))
                .isEqualTo(1);
        assertThatThrownBy(() -> as.run(Demo.SCHOOL_COORDINATOR_2_TK, () -> decisions.admit(id)))
                .hasStackTraceContaining("NotFoundException");
    }

    @Test
    void whatNobodyDecidesEndsByItself() throws Exception {
        var secret = asked(ownSchool(), Instant.now());
        requests.confirm(secret);
        var before = Instant.now().minus(AccountRequest.PATIENCE).minus(Duration.ofHours(1));
        rows.change(
                AccountRequest.class,
                rows.count("SELECT id FROM account_request WHERE email = ?", email),
                request -> request.confirm(before));
        ends.purge();
        assertThat(rows.texts("SELECT state FROM account_request WHERE email = ?", email))
                .containsExactly("REFUSED");
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", email))
                .isEqualTo(1);
    }

    @Test
    void aLateAndAForgedLinkConfirmNothing() throws Exception {
        var late = asked(ownSchool(), Instant.now().minus(Duration.ofHours(73)));
        assertRuleBroken("identity_link_ENDED", () -> requests.confirm(late));
        assertRuleBroken("identity_link_UNKNOWN", () -> requests.confirm(LinkSecret.random()));
        assertRuleBroken(
                "identity_invitation_disposable",
                () -> requests.ask(ownSchool().getPublicId(), "X Y", "x@yopmail.com", Language.BOSNIAN, here));
    }

    private boolean waiting(String who) throws Exception {
        return as.call(who, () -> decisions.waiting().stream()
                .anyMatch(request -> request.getEmail().equals(email)));
    }

    private School ownSchool() {
        return rows.account(Demo.SCHOOL_COORDINATOR_TK)
                .coordinatedSchools()
                .iterator()
                .next();
    }

    private String id() {
        return rows.text("SELECT public_id FROM account_request WHERE email = ?", email);
    }

    private String asked(School school, Instant at) throws Exception {
        var secret = LinkSecret.random();
        rows.store(
                new AccountRequest(school, email, "Nova Nastavnica", Language.BOSNIAN, LinkSecret.digest(secret), at));
        return secret;
    }
}
