package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static ba.sigurno.ejb.training.registration.InvitationReport.Outcome.INVITED;
import static ba.sigurno.ejb.training.registration.InvitationReport.Outcome.LATER;
import static ba.sigurno.ejb.training.registration.InvitationReport.Outcome.LISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.admission.AcceptInvitationService;
import ba.sigurno.ejb.identity.request.AccountRequestDecisionService;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionChangeService;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.ejb.training.registration.GuestInvitationService;
import ba.sigurno.ejb.training.registration.InvitationReport.Line;
import ba.sigurno.ejb.training.registration.InvitationService;
import ba.sigurno.ejb.training.registration.InvitationView.Silent;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.TrainingPurge;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.training.session.GuestInvitation;
import ba.sigurno.persistence.training.session.SessionMode;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has no account of a teacher is invited to a training too; the school lets in, and then the invitation is there. */
@ExtendWith(ArquillianExtension.class)
class GuestInvitationIT {

    private static final Language READER = Language.BOSNIAN;
    private static final String PASSWORD = "zmaj i tri jabuke";
    private static final String HERE = "203.0.113.8";

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private Concurrently concurrently;

    @Inject
    private InvitationService invitations;

    @Inject
    private SessionChangeService changes;

    @Inject
    private GuestInvitationService guests;

    @Inject
    private AccountRequestDecisionService decisions;

    @Inject
    private AcceptInvitationService door;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RateLimiter limiter;

    @Inject
    private TrainingPurge purge;

    private final String email = Demo.newAddress("gost");
    private String session;

    @BeforeEach
    void plan() throws Exception {
        TrainingSession coming = rows.session(rows.newEdition(), Demo.TRAINER, Demo.COORDINATOR_TK, 77, 20);
        rows.store(coming);
        session = coming.getPublicId();
    }

    @Test
    void theSchoolLetsInAndTheInvitationWaitsOnTheAccount() throws Exception {
        assertThat(invite(email)).containsExactly(new Line(email, INVITED));
        assertThat(invite(email)).containsExactly(new Line(email, LISTED));
        assertThat(rows.count("SELECT COUNT(*) FROM account WHERE email = ?", email))
                .isZero();
        var secret = newSecret(Instant.now());
        var school = ownSchool();
        assertThat(guests.look(secret, READER).place()).isEqualTo("Tuzla");
        assertThat(guests.schools(secret, school.getName())).contains(school);

        guests.ask(secret, school.getPublicId(), "Nova Nastavnica", READER);
        assertThat(guests.look(secret, READER).state()).isEqualTo(LinkState.USED);
        assertRuleBroken(
                "identity_link_USED", () -> guests.ask(secret, school.getPublicId(), "Nova Nastavnica", READER));
        assertThat(rows.count("SELECT COUNT(*) FROM team_invitation WHERE email = ?", email))
                .as("the trainer admits nobody")
                .isZero();

        var request = rows.text("SELECT public_id FROM account_request WHERE email = ?", email);
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> decisions.admit(request));
        door.accept(admitted(), "Nova Nastavnica", PASSWORD, HERE);
        assertThat(rows.texts(
                        "SELECT r.state FROM registration r JOIN account a ON a.id = r.account_id"
                                + " WHERE a.email = ?",
                        email))
                .containsExactly("INVITED");
        assertThat(silent()).containsExactly(email);
        as.call(email, () -> registrations.register(session));
        assertThat(silent()).isEmpty();
    }

    @Test
    void nobodyIsToldWhoHasAnAccount() throws Exception {
        var elsewhere = new Account(Demo.newAddress("drugdje"), "Drugdje Predaje", "", READER);
        elsewhere.grant(
                Role.TEACHER,
                null,
                rows.account(Demo.TEACHER_RS).schools().iterator().next());
        rows.store(elsewhere);
        var teacher = new Account(Demo.newAddress("ovdje"), "Ovdje Predaje", "", READER);
        teacher.grant(Role.TEACHER, null, ownSchool());
        rows.store(teacher);
        var all = List.of(email, elsewhere.getEmail(), teacher.getEmail(), Demo.newAddress("niko"));

        assertThat(invite(String.join(" ", all)))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(each -> new Line(each, INVITED)).toList());
        assertThat(as.call(Demo.TRAINER, () -> invitations.view(session, READER))
                        .silent())
                .allMatch(one -> one.schools().isEmpty())
                .extracting(Silent::name)
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void onlySchoolsForWhoseTeachersTheTrainingIsAreAsked() throws Exception {
        invite(email);
        var secret = newSecret(Instant.now());
        var other = rows.account(Demo.TEACHER_RS).schools().iterator().next();
        assertThat(guests.schools(secret, other.getName())).doesNotContain(other);
        assertThatThrownBy(() -> guests.ask(secret, other.getPublicId(), "Nova Nastavnica", READER))
                .hasStackTraceContaining(NotFoundException.class.getSimpleName());
        assertThat(guests.look(secret, READER).state()).isEqualTo(LinkState.OPEN);
    }

    @Test
    void aLinkThatIsLateForgedOrTakenBackOpensNothing() throws Exception {
        invite(email);
        var late = newSecret(Instant.now().minus(Duration.ofHours(73)));
        assertThat(guests.look(late, READER).state()).isEqualTo(LinkState.ENDED);
        assertThat(guests.look(late, READER).title()).isNull();
        assertThat(guests.schools(late, "a")).isEmpty();
        assertThat(guests.look(LinkSecret.random(), READER).state()).isEqualTo(LinkState.UNKNOWN);

        var id = rows.text("SELECT public_id FROM guest_invitation WHERE email = ?", email);
        assertThat(as.call(Demo.TRAINER, () -> invitations.askAgain(session, Set.of(id))))
                .isOne();
        assertThat(guests.look(late, READER).state())
                .as("the link before the last is void")
                .isEqualTo(LinkState.UNKNOWN);
        assertThat(as.call(Demo.TRAINER, () -> invitations.askAgain(session, Set.of(id))))
                .isZero();
        var last = newSecret(Instant.now());
        assertThat(as.call(Demo.TRAINER, () -> invitations.takeBack(session, Set.of(id))))
                .isOne();
        assertThat(guests.look(last, READER).state()).isEqualTo(LinkState.UNKNOWN);
        assertThat(silent()).isEmpty();
    }

    @Test
    void whoIsInvitedHearsOfAnotherDayAndThatItIsCalledOff() throws Exception {
        invite(email);
        var day = LocalDate.now(ClockProducer.ZONE).plusDays(78);
        var command = new SessionCommand(
                null,
                rows.accountId(Demo.TRAINER),
                null,
                List.of(new MeetingTime(day, LocalTime.of(8, 0), LocalTime.of(9, 0))),
                SessionMode.ON_SITE,
                "Lukavac",
                null,
                READER,
                20,
                null,
                null);
        as.run(Demo.TRAINER, () -> changes.change(session, rows.version("training_session", session), command, READER));
        assertThat(mails()).hasSize(2).last().asString().contains("Lukavac");
        as.run(Demo.TRAINER, () -> changes.cancel(session, "Snijeg."));
        assertThat(mails()).hasSize(3).last().asString().contains("Snijeg.");
    }

    @Test
    void twoWhoAskAtOnceAskOnce() throws Exception {
        invite(email);
        var secret = newSecret(Instant.now());
        var school = ownSchool().getPublicId();
        var outcomes = concurrently.twice(
                deed -> deed.call(),
                () -> Concurrently.run(() -> guests.ask(secret, school, "Nova Nastavnica", READER)));
        assertThat(Concurrently.rules(outcomes)).containsExactly("identity_link_USED");
        assertThat(rows.count("SELECT COUNT(*) FROM account_request WHERE email = ?", email))
                .isEqualTo(1);
    }

    @Test
    void nobodyInvitesMoreThanADaysShare() throws Exception {
        var id = rows.accountId(Demo.PLANNER);
        try {
            for (int taken = 0; taken < Limit.INVITED_BY_ACCOUNT.getFailures(); taken++) {
                limiter.failed(Limit.INVITED_BY_ACCOUNT, id);
            }
            assertThat(as.call(Demo.PLANNER, () -> invitations.invite(session, email))
                            .lines())
                    .containsExactly(new Line(email, LATER));
        } finally {
            limiter.forget(Limit.INVITED_BY_ACCOUNT, id);
        }
    }

    @Test
    void addressesAreForgottenOnceTheTrainingHasBegun() throws Exception {
        invite(email);
        purge.everyNight();
        assertThat(kept()).isEqualTo(1);
        rows.write(em -> em.createNativeQuery("UPDATE training_session"
                        + " SET starts_at = DATE_SUB(UTC_TIMESTAMP(6), INTERVAL 1 HOUR) WHERE public_id = ?")
                .setParameter(1, session)
                .executeUpdate());
        purge.everyNight();
        assertThat(kept()).isZero();
    }

    private long kept() {
        return rows.count("SELECT COUNT(*) FROM guest_invitation WHERE email = ?", email);
    }

    private List<String> mails() {
        return rows.texts("SELECT m.body FROM outbox_mail m WHERE m.recipient = ? ORDER BY m.id", email);
    }

    private List<Line> invite(String addresses) throws Exception {
        return as.call(Demo.TRAINER, () -> invitations.invite(session, addresses))
                .lines();
    }

    private List<String> silent() throws Exception {
        return as.call(Demo.TRAINER, () -> invitations.view(session, READER)).silent().stream()
                .map(Silent::name)
                .toList();
    }

    private School ownSchool() {
        return rows.account(Demo.SCHOOL_COORDINATOR_TK)
                .coordinatedSchools()
                .iterator()
                .next();
    }

    /** Gives the invitation another secret: the one in its mail is known to nobody. */
    private String newSecret(Instant sentAt) throws Exception {
        var secret = LinkSecret.random();
        rows.change(
                GuestInvitation.class,
                rows.count("SELECT id FROM guest_invitation WHERE email = ?", email),
                invitation -> invitation.send(LinkSecret.digest(secret), sentAt));
        return secret;
    }

    /** The same for the invitation of the school. */
    private String admitted() throws Exception {
        var secret = LinkSecret.random();
        rows.change(
                TeamInvitation.class,
                rows.count("SELECT id FROM team_invitation WHERE email = ?", email),
                invitation -> invitation.sendAgain(LinkSecret.digest(secret), Instant.now()));
        return secret;
    }
}
