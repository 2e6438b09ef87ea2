package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.admission.AcceptInvitationService;
import ba.sigurno.ejb.identity.admission.InvitationEffect;
import ba.sigurno.ejb.identity.admission.TeamInvitationListService;
import ba.sigurno.ejb.identity.admission.TeamInvitationService;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.school.School;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invitations to the team of a school, one at a time and by a list, and what their links do. */
@ExtendWith(ArquillianExtension.class)
class TeamInvitationIT {

    private static final String PASSWORD = "zmaj i tri jabuke";
    private static final String HERE = "203.0.113.7";

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private TeamInvitationService invitations;

    @Inject
    private TeamInvitationListService lists;

    @Inject
    private AcceptInvitationService door;

    @Inject
    private SignInService signIn;

    @Inject
    private Concurrently concurrently;

    @Inject
    private EndOfWork work;

    private final String email = Demo.newAddress("pozvana");
    private String school;

    @BeforeEach
    void findTheSchool() {
        school = ownSchool().getPublicId();
    }

    private School ownSchool() {
        return rows.account(Demo.SCHOOL_COORDINATOR_TK)
                .coordinatedSchools()
                .iterator()
                .next();
    }

    @Test
    void whoIsInvitedChoosesThePasswordAndIsInOnce() throws Exception {
        invite(Role.TEACHER);
        assertRuleBroken("identity_invitation_waiting", () -> invite(Role.TEACHER));
        assertThat(rows.count("SELECT COUNT(*) FROM account WHERE email = ?", email))
                .isZero();
        var secret = newSecret(Instant.now());

        assertThat(door.look(secret).displayName()).isEqualTo("Pozvana Osoba");
        assertRuleBroken("identity_password_common", () -> door.accept(secret, "Pozvana Osoba", "lozinka123", HERE));
        door.accept(secret, "Pozvana Osoba", PASSWORD, HERE);

        assertThat(door.look(secret).state()).isEqualTo(LinkState.USED);
        assertThat(door.look(secret).email()).isNull();
        assertRuleBroken("identity_link_USED", () -> door.accept(secret, "Pozvana Osoba", PASSWORD, HERE));
        assertThat(rows.account(email).roles()).containsExactly(Role.TEACHER);
        assertThat(signIn.signIn(email, PASSWORD, new SignInOrigin(Device.unknown(), HERE)))
                .isPresent();
        assertRuleBroken("identity_invitation_present", () -> invite(Role.TEACHER));
    }

    @Test
    void whoHasAnAccountGetsASecondSchoolAndKeepsThePassword() throws Exception {
        var secret = LinkSecret.random();
        store(secret, Demo.TEACHER_HNK, Instant.now());
        assertThat(door.look(secret).known()).isTrue();

        door.accept(secret, null, null, HERE);
        assertThat(rows.account(Demo.TEACHER_HNK).schools()).hasSize(2);
        rows.change(
                Account.class,
                rows.account(Demo.TEACHER_HNK).getId(),
                account -> account.withdraw(Role.TEACHER, null, ownSchool()));
    }

    @Test
    void twoWhoAcceptAtOnceMakeOneAccount() throws Exception {
        invite(Role.TEACHER);
        var secret = newSecret(Instant.now());
        var outcomes = concurrently.twice(
                deed -> deed.call(),
                () -> Concurrently.run(() -> door.accept(secret, "Pozvana Osoba", PASSWORD, HERE)));
        assertThat(Concurrently.rules(outcomes)).containsExactly("identity_link_USED");
    }

    @Test
    void anEndedAForgedAndAWithdrawnLinkSayNothingOfTheInvitation() throws Exception {
        var secret = LinkSecret.random();
        store(secret, email, Instant.now().minus(Duration.ofHours(73)));
        assertThat(door.look(secret).state()).isEqualTo(LinkState.ENDED);
        assertThat(door.look(secret).school()).isNull();
        assertRuleBroken("identity_link_ENDED", () -> door.accept(secret, "Neko", PASSWORD, HERE));
        assertThat(door.look(LinkSecret.random()).state()).isEqualTo(LinkState.UNKNOWN);

        invite(Role.TEACHER);
        var later = newSecret(Instant.now());
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> invitations.withdraw(invitationId(later)));
        assertThat(door.look(later).state()).isEqualTo(LinkState.UNKNOWN);
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> invitations.sendAgain(invitationId(later)));
        assertThat(door.look(later).state())
                .as("the link before the last is void")
                .isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void onlyThoseAboveInviteACoordinator() throws Exception {
        assertThatThrownBy(() -> invite(Role.SCHOOL_COORDINATOR)).hasStackTraceContaining("NotFoundException");
        as.run(
                Demo.COORDINATOR_TK,
                () -> invitations.invite(school, Role.SCHOOL_COORDINATOR, email, null, Language.BOSNIAN));
        assertRuleBroken(
                "identity_invitation_disposable",
                () -> as.run(
                        Demo.SCHOOL_COORDINATOR_TK,
                        () -> invitations.invite(school, Role.TEACHER, "x@mailinator.com", null, Language.BOSNIAN)));
    }

    @Test
    void aListIsShownFirstAndSentWholeOrNotAtAll() throws Exception {
        var bad = as.call(
                Demo.SCHOOL_COORDINATOR_TK,
                () -> lists.read(
                        school, bytes("E-pošta;Ime\n%s;Nova Osoba\nnije adresa;X\na@yopmail.com;Y".formatted(email))));
        assertThat(as.call(Demo.SCHOOL_COORDINATOR_TK, () -> lists.document(bad))
                        .lines())
                .extracting(line -> line.effect())
                .containsExactly(InvitationEffect.BAD, InvitationEffect.DISPOSABLE, InvitationEffect.NEW);
        assertRuleBroken(
                "identity_invitation_list_unfit", () -> as.run(Demo.SCHOOL_COORDINATOR_TK, () -> lists.send(bad)));

        var good = as.call(
                Demo.SCHOOL_COORDINATOR_TK,
                () -> lists.read(
                        school, bytes("Nova Osoba <%s>\n%s\n%s".formatted(email, Demo.TEACHER_RS, Demo.TEACHER_TK))));
        assertThat(as.call(Demo.SCHOOL_COORDINATOR_TK, () -> lists.document(good))
                        .lines())
                .extracting(line -> line.effect())
                .containsExactly(InvitationEffect.NEW, InvitationEffect.ELSEWHERE, InvitationEffect.PRESENT);
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> lists.send(good));
        assertThat(work.of(TeamInvitationListService.SENDING, good).problemKey())
                .isNull();

        assertThat(rows.count("SELECT COUNT(*) FROM team_invitation WHERE email = ?", email))
                .isEqualTo(1);
        assertRuleBroken(
                "identity_invitation_list_sent", () -> as.run(Demo.SCHOOL_COORDINATOR_TK, () -> lists.send(good)));
        rows.write(em -> em.createNativeQuery("DELETE FROM team_invitation WHERE email = ?")
                .setParameter(1, Demo.TEACHER_RS)
                .executeUpdate());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void invite(Role role) throws Exception {
        as.run(
                Demo.SCHOOL_COORDINATOR_TK,
                () -> invitations.invite(school, role, email, "Pozvana Osoba", Language.BOSNIAN));
    }

    /** Gives the invitation another secret: the one in its mail is known to nobody. */
    private String newSecret(Instant sentAt) throws Exception {
        var secret = LinkSecret.random();
        rows.change(
                TeamInvitation.class,
                rows.count("SELECT MAX(id) FROM team_invitation WHERE email = ?", email),
                invitation -> invitation.sendAgain(LinkSecret.digest(secret), sentAt));
        return secret;
    }

    private void store(String secret, String to, Instant sentAt) throws Exception {
        rows.store(new TeamInvitation(
                ownSchool(),
                Role.TEACHER,
                to,
                "Neko",
                Language.BOSNIAN,
                rows.account(Demo.SCHOOL_COORDINATOR_TK),
                LinkSecret.digest(secret),
                sentAt));
    }

    private String invitationId(String secret) {
        return rows.text("SELECT public_id FROM team_invitation WHERE digest = ?", LinkSecret.digest(secret));
    }
}
