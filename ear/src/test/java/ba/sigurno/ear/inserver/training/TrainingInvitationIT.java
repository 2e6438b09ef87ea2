package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ejb.training.registration.InvitationReport.Outcome.DECLINED;
import static ba.sigurno.ejb.training.registration.InvitationReport.Outcome.DISPOSABLE;
import static ba.sigurno.ejb.training.registration.InvitationReport.Outcome.INVITED;
import static ba.sigurno.ejb.training.registration.InvitationReport.Outcome.LISTED;
import static ba.sigurno.ejb.training.registration.InvitationReport.Outcome.NO_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.training.registration.InvitationReport;
import ba.sigurno.ejb.training.registration.InvitationReport.Line;
import ba.sigurno.ejb.training.registration.InvitationService;
import ba.sigurno.ejb.training.registration.InvitationView.SchoolLine;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.SessionColumn;
import ba.sigurno.ejb.training.session.SessionFilter;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.ejb.training.session.SessionListService;
import ba.sigurno.ejb.training.session.SessionStatus;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Teachers are invited to a training, by addresses or by school, and nobody more often than they should be. */
@ExtendWith(ArquillianExtension.class)
class TrainingInvitationIT {

    private static final Language READER = Language.BOSNIAN;
    private static final String EMINA = Demo.TEACHER_TK;
    private static final String MIRZA = Demo.TEACHER_2_TK;
    private static final String SELMA = Demo.TEACHER_3_TK;
    private static final int COMING = 75;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private InvitationService invitations;

    @Inject
    private RegistrationService registrations;

    @Inject
    private SessionListService lists;

    @Inject
    private PastTraining past;

    @Test
    void ofAListTheTeachersAreInvitedAndTheRestIsTold() throws Exception {
        var session = coming(20);
        as.call(SELMA, () -> registrations.register(session));

        var report = invite(
                session,
                "Emina <" + EMINA + ">; " + SELMA + "\nkrivo\t" + EMINA.toUpperCase(READER.getLocale())
                        + ", x@mailinator.com");

        assertThat(report.lines())
                .containsExactlyInAnyOrder(
                        new Line(EMINA, INVITED),
                        new Line(SELMA, LISTED),
                        new Line("krivo", NO_ADDRESS),
                        new Line("x@mailinator.com", DISPOSABLE));
        assertThat(report.rest()).isEqualTo("krivo");
        assertThat(subjects(session, EMINA)).containsExactly("Poziv na edukaciju");
    }

    @Test
    void aListSentTwiceAtOnceInvitesOnce() throws Exception {
        var session = coming(20);
        Callable<?> invite = () -> invitations.invite(session, EMINA).invited();
        var outcomes = concurrently.twice(concurrently.staff(Demo.TRAINER), invite);
        assertThat(outcomes)
                .allMatch(Outcome::isDone)
                .extracting(Outcome::value)
                .containsExactlyInAnyOrder(1L, 0L);
        assertThat(subjects(session, EMINA)).hasSize(1);
    }

    @Test
    void aWholeSchoolIsInvitedButForThoseWhoDeclinedAndOnlyOfTheSessionsAuthority() throws Exception {
        var session = coming(20);
        invite(session, MIRZA);
        as.run(MIRZA, () -> registrations.withdraw(session));

        var found = as.call(Demo.TRAINER, () -> invitations.schools(session, "celic"));
        assertThat(found).extracting(SchoolLine::name).contains(Demo.SCHOOL_TK);
        var school =
                found.stream().filter(one -> one.teachers() > 0).findFirst().orElseThrow();
        var report = as.call(Demo.TRAINER, () -> invitations.inviteSchool(session, school.publicId()));

        assertThat(report.lines()).contains(new Line("Emina Hadžić", INVITED), new Line("Mirza Suljić", DECLINED));
        assertThat(as.call(Demo.TRAINER, () -> invitations.schools(session, "branko radicevic")))
                .isEmpty();
        var elsewhere =
                rows.account(Demo.TEACHER_RS).schools().iterator().next().getPublicId();
        assertThatThrownBy(() -> as.call(Demo.TRAINER, () -> invitations.inviteSchool(session, elsewhere)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoIsInvitedSeesItFirstAndAnswers() throws Exception {
        var edition = rows.newEdition();
        var session = coming(edition, 20);
        assertThat(open(EMINA).get(0).publicId()).isNotEqualTo(session);
        invite(session, EMINA + " " + MIRZA);

        assertThat(open(EMINA))
                .filteredOn(line -> line.standing() == SessionStatus.INVITED)
                .extracting(SessionLine::publicId)
                .contains(session);
        assertThat(open(EMINA).get(0).standing()).isEqualTo(SessionStatus.INVITED);
        as.call(EMINA, () -> registrations.register(session));
        as.run(MIRZA, () -> registrations.withdraw(session));
        assertThat(silent(session)).isEmpty();
        assertThat(open(EMINA, new SessionFilter(null, edition.getProgramme().getPublicId(), null)))
                .extracting(SessionLine::publicId, SessionLine::standing)
                .containsExactly(tuple(session, SessionStatus.REGISTERED));
    }

    @Test
    void whoDoesNotAnswerIsAskedAgainAfterADayOrNoLonger() throws Exception {
        var session = coming(1);
        as.call(SELMA, () -> registrations.register(session));
        invite(session, EMINA + " " + MIRZA);
        assertThat(bodies(session, EMINA)).singleElement().asString().contains("dolazite na listu čekanja");
        assertThat(silent(session)).containsExactlyInAnyOrder(EMINA, MIRZA);
        var both = Set.of(rows.accountId(EMINA), rows.accountId(MIRZA));

        assertThat(as.call(Demo.TRAINER, () -> invitations.askAgain(session, both)))
                .isZero();
        rows.write(em -> em.createNativeQuery("UPDATE registration r JOIN training_session s ON s.id = r.session_id"
                        + " SET r.registered_at = DATE_SUB(r.registered_at, INTERVAL 25 HOUR) WHERE s.public_id = ?")
                .setParameter(1, session)
                .executeUpdate());
        assertThat(as.call(Demo.TRAINER, () -> invitations.askAgain(session, both)))
                .isEqualTo(2);
        assertThat(subjects(session, EMINA)).hasSize(2);

        assertThat(as.call(Demo.TRAINER, () -> invitations.takeBack(session, Set.of(rows.accountId(MIRZA)))))
                .isOne();
        assertThat(as.call(Demo.TRAINER, () -> invitations.takeBack(session, Set.of(rows.accountId(MIRZA)))))
                .isZero();
        assertThat(subjects(session, MIRZA)).last().isEqualTo("Poziv je povučen");
        assertThat(silent(session)).containsExactly(EMINA);
    }

    @Test
    void nobodyIsInvitedWhoHasTheCertificateOrWasThereButWhoseCertificateExpiresIs() throws Exception {
        var edition = rows.newEdition();
        var held = past.attendedBy(edition, List.of(rows.account(EMINA), rows.account(MIRZA)));
        past.issued(held);
        past.attendedBy(edition, List.of(rows.account(SELMA)));
        expireSoon(held, MIRZA);
        var session = coming(edition, 20);

        var report = invite(session, EMINA + " " + MIRZA + " " + SELMA);
        assertThat(report.lines()).containsExactly(new Line(MIRZA, INVITED));
        assertThat(report.trained()).isEqualTo(2);
        assertThat(subjects(session, EMINA)).isEmpty();
        assertThat(bodies(session, MIRZA)).singleElement().asString().contains("možete obnoviti");

        var school = as.call(Demo.TRAINER, () -> invitations.schools(session, "celic")).stream()
                .filter(one -> one.teachers() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(as.call(Demo.TRAINER, () -> invitations.inviteSchool(session, school.publicId()))
                        .lines())
                .extracting(Line::who)
                .doesNotContain(rows.account(EMINA).getDisplayName());

        var programme = edition.getProgramme().getPublicId();
        assertThat(as.call(EMINA, () -> registrations.held(programme)))
                .hasValueSatisfying(award -> assertThat(award.due()).isFalse());
        assertThat(as.call(MIRZA, () -> registrations.held(programme)))
                .hasValueSatisfying(award -> assertThat(award.due()).isTrue());
        assertThat(as.call(EMINA, () -> registrations.register(session)))
                .as("who wants to comes all the same")
                .isTrue();
    }

    /** Lets the certificate of a teacher for a training expire within the time in which it is renewed. */
    private void expireSoon(String session, String email) throws Exception {
        rows.write(em -> em.createNativeQuery(
                        "UPDATE certificate SET valid_until = DATE_ADD(CURRENT_DATE, INTERVAL 20 DAY)"
                                + " WHERE session_public_id = ? AND account_id = ?")
                .setParameter(1, session)
                .setParameter(2, rows.account(email).getId())
                .executeUpdate());
    }

    @Test
    void listsAreFilteredByProgrammeMonthAndWords() throws Exception {
        var session = coming(20);
        var month = YearMonth.from(LocalDate.now(ClockProducer.ZONE).plusDays(COMING));
        var programme = rows.text(
                "SELECT p.public_id FROM training_programme p JOIN programme_edition e ON e.programme_id = p.id"
                        + " JOIN training_session s ON s.edition_id = e.id WHERE s.public_id = ?",
                session);
        assertThat(found(new SessionFilter("TUZL", programme, month))).contains(session);
        assertThat(found(new SessionFilter("Лејла Мујк", programme, month))).contains(session);
        assertThat(found(new SessionFilter(null, null, month.minusMonths(2)))).doesNotContain(session);
        assertThat(found(new SessionFilter("Zenica", null, month))).doesNotContain(session);
        assertThat(found(new SessionFilter(null, "niko", month))).isEmpty();
    }

    private String coming(int seats) throws Exception {
        return coming(rows.newEdition(), seats);
    }

    private String coming(ProgrammeEdition edition, int seats) throws Exception {
        TrainingSession session = rows.session(edition, Demo.TRAINER, Demo.COORDINATOR_TK, COMING, seats);
        rows.store(session);
        return session.getPublicId();
    }

    private InvitationReport invite(String session, String pasted) throws Exception {
        return as.call(Demo.TRAINER, () -> invitations.invite(session, pasted));
    }

    private List<SessionLine> open(String email) throws Exception {
        return open(email, SessionFilter.ALL);
    }

    private List<SessionLine> open(String email, SessionFilter filter) throws Exception {
        return as.call(email, () -> lists.page(SessionList.OPEN, filter, SessionList.OPEN.order(), 1, READER))
                .items();
    }

    private List<String> found(SessionFilter filter) throws Exception {
        return as
                .call(
                        Demo.TRAINER,
                        () -> lists.page(SessionList.UPCOMING, filter, Sort.by(SessionColumn.DATE), 1, READER))
                .items()
                .stream()
                .map(SessionLine::publicId)
                .toList();
    }

    private List<String> silent(String session) throws Exception {
        return as.call(Demo.TRAINER, () -> invitations.view(session, READER)).silent().stream()
                .map(one -> one.name())
                .toList();
    }

    /** What somebody was told about a session, by the subjects without its title. */
    private List<String> subjects(String session, String email) {
        return rows.texts(
                "SELECT SUBSTRING_INDEX(subject, ':', 1) FROM outbox_mail WHERE body LIKE ? AND recipient = ? ORDER BY id",
                "%" + session + "%",
                email);
    }

    private List<String> bodies(String session, String email) {
        return rows.texts(
                "SELECT body FROM outbox_mail WHERE body LIKE ? AND recipient = ? ORDER BY id",
                "%" + session + "%",
                email);
    }
}
