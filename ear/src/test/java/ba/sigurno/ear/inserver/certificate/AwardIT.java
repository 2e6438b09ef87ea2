package ba.sigurno.ear.inserver.certificate;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.check.CertificateCheckService;
import ba.sigurno.ejb.certificate.issue.Candidate;
import ba.sigurno.ejb.certificate.issue.CertificateDueService;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService.Elsewhere;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService.Progress;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService.Step;
import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.attendance.AttendanceService.Mark;
import ba.sigurno.ejb.training.progress.RequirementLine;
import ba.sigurno.persistence.certificate.issue.CertificateState;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.RequirementState;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certificate is given once, to who has met all that is asked for, and rests on that for as long as it is in force. */
@ExtendWith(ArquillianExtension.class)
class AwardIT {

    private static final String OTHER = Demo.TRAINER_2;
    private static final String ADDRESS = "192.0.2.6";
    private static final Language READER = Language.BOSNIAN;
    private static final Duration HOURS = Duration.ofHours(4);

    @Inject
    private Concurrently concurrently;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private PastTraining trainings;

    @Inject
    private CertificateIssueService issuing;

    @Inject
    private CertificateDueService due;

    @Inject
    private CertificateUpkeepService upkeep;

    @Inject
    private CertificateService certificates;

    @Inject
    private CertificateCheckService check;

    @Inject
    private AttendanceService attendance;

    private Account teacher;

    @BeforeEach
    void aTeacherWhoHasNoCertificate() throws Exception {
        teacher = trainings.newTeacher("Mirela Šabić");
    }

    @Test
    void datesOfTwoSessionsMakeOneCertificateHoweverManyIssueAtOnce() throws Exception {
        var edition = rows.newEdition();
        var first = held(edition, Demo.TRAINER, List.of(430, 429), 1);
        var second = held(edition, OTHER, List.of(420, 419), 2);
        assertThat(candidates(first, Demo.TRAINER).due()).isEmpty();
        assertThat(candidates(second, OTHER).due()).hasSize(1);

        var outcomes = concurrently.all(
                issue(Demo.TRAINER, first),
                issue(Demo.PLANNER, first),
                issue(OTHER, second),
                issue(Demo.PLANNER, second));

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(outcomes)
                .extracting(Outcome::value)
                .containsExactlyInAnyOrder(new Step(1, 0), new Step(0, 0), new Step(0, 0), new Step(0, 0));
        assertThat(inForce()).isEqualTo(1);
        assertThat(List.of(candidates(first, Demo.PLANNER), candidates(second, Demo.PLANNER)))
                .allSatisfy(progress -> assertThat(progress.due()).isEmpty());
        assertThat(candidates(first, Demo.PLANNER).elsewhere())
                .singleElement()
                .satisfies(one -> assertThat(one.of().issued()).isTrue());
    }

    @Test
    void aCertificateBelongsToTheSessionInWhichTheLastRequirementWasMet() throws Exception {
        var edition = rows.newEdition();
        var earlier = held(edition, Demo.TRAINER, List.of(430), 1);
        var present = trainings.newTeacher("Nedim Kovač");
        var running = running(edition, present);

        var meanwhile = candidates(running.getPublicId(), OTHER);
        assertThat(meanwhile.due()).isEmpty();
        assertThat(meanwhile.early()).containsExactly("Nedim Kovač");
        assertThat(meanwhile.elsewhere())
                .extracting(
                        Elsewhere::name,
                        one -> one.of().sessionId(),
                        one -> one.of().issued(),
                        Elsewhere::led)
                .containsExactly(tuple("Mirela Šabić", earlier, false, false));
        assertRuleBroken(
                "certificate_rule_not_over",
                () -> asStaff.call(OTHER, () -> issuing.issue(running.getPublicId(), both(present), 20)));
        assertThat(isListed(OTHER, running.getPublicId())).isFalse();
        assertThat(isListed(Demo.TRAINER, earlier)).isTrue();

        end(running);
        assertThat(isListed(OTHER, running.getPublicId())).isTrue();
        assertThat(asStaff.call(OTHER, () -> issuing.issue(running.getPublicId(), both(present), 20)))
                .isEqualTo(new Step(1, 0));
        issueTo(Demo.TRAINER, earlier);
        assertThat(candidates(earlier, Demo.TRAINER).issued()).singleElement().satisfies(line -> assertThat(
                        line.content().heldOn())
                .isBefore(LocalDate.now(ClockProducer.ZONE).minusDays(400)));
        assertThat(candidates(running.getPublicId(), OTHER).elsewhere())
                .extracting(one -> one.of().sessionId(), one -> one.of().issued())
                .containsExactly(tuple(earlier, true));
    }

    @Test
    void whoWasNotThereIsNoCandidateThoughNothingIsMissing() throws Exception {
        var edition = rows.newEdition(draft -> {
            draft.require(RequirementKind.TASK).text(READER, "Plan škole", "");
            draft.drop(draft.getRequirements().get(0));
        });
        fulfil(edition.getRequirements().get(0), Instant.now().minus(Duration.ofDays(440)));
        var session = rows.session(edition, Demo.TRAINER, Demo.COORDINATOR_TK, -430, 20);
        session.admit(teacher, session.getEndsAt());
        rows.store(session);

        assertThat(candidates(session.getPublicId(), Demo.TRAINER).missing())
                .singleElement()
                .satisfies(one -> assertThat(one.getMissing()).isEmpty());
        assertThat(isListed(Demo.TRAINER, session.getPublicId())).isFalse();
        assertThat(step(Demo.TRAINER, session.getPublicId())).isEqualTo(new Step(0, 0));
    }

    @Test
    void presenceOnWhichACertificateRestsStaysInWhicheverSessionItWas() throws Exception {
        var edition = rows.newEdition();
        var first = held(edition, Demo.TRAINER, List.of(430, 429), 1);
        var second = held(edition, OTHER, List.of(420, 419), 2);
        issueTo(OTHER, second);

        assertRuleBroken("certificate_rule_built_on", () -> absent(Demo.TRAINER, first, 1));
        assertRuleBroken("certificate_rule_built_on", () -> absent(OTHER, second, 2));
        var line = candidates(second, OTHER).issued().get(0);
        asStaff.run(OTHER, () -> upkeep.revoke(line.checkToken(), "pogrešno prisustvo"));
        absent(Demo.TRAINER, first, 1);
        assertRuleBroken("certificate_rule_not_met", () -> again(OTHER, line));
    }

    @Test
    void whoIsIssuedACertificateWasThere() throws Exception {
        var session = held(rows.newEdition(), Demo.TRAINER, List.of(430), 1);
        var outcomes = concurrently.all(
                issue(Demo.PLANNER, session),
                new Deed(concurrently.staff(Demo.TRAINER), () -> Concurrently.run(() -> markAbsent(session, 1))));
        long present = rows.count(
                "SELECT COUNT(*) FROM registration r JOIN account a ON a.id = r.account_id"
                        + " WHERE a.email = ? AND r.attended",
                teacher.getEmail());
        assertThat(inForce()).isEqualTo(present);
        assertThat(Concurrently.rules(outcomes)).isSubsetOf("certificate_rule_built_on");
    }

    @Test
    void onlyTheChosenGetOne() throws Exception {
        var session = held(rows.newEdition(), Demo.TRAINER, List.of(430), 1);
        var stranger = Set.of(rows.accountId(Demo.TEACHER_TK));
        assertRuleBroken(
                "certificate_rule_nobody_chosen",
                () -> asStaff.call(Demo.TRAINER, () -> issuing.issue(session, Set.of(), 20)));
        assertThat(asStaff.call(Demo.TRAINER, () -> issuing.issue(session, stranger, 20)))
                .isEqualTo(new Step(0, 0));
        assertThat(inForce()).isZero();
    }

    @Test
    void aTaskThatIsAcceptedMonthsLaterMakesTheTeacherDue() throws Exception {
        var edition = rows.newEdition(draft -> {
            var task = draft.require(RequirementKind.TASK);
            task.text(Language.BOSNIAN, "Sat u razredu", "Opišite ga.");
            task.text(Language.SERBIAN_LATIN, "Sat u razredu", "Opišite ga.");
        });
        var session = held(edition, Demo.TRAINER, List.of(200), 1);
        var missing = candidates(session, Demo.TRAINER).missing();
        assertThat(missing).singleElement().extracting(Candidate::getMissing).satisfies(lines -> assertThat(lines)
                .extracting(RequirementLine::title, RequirementLine::state)
                .containsExactly(tuple("Sat u razredu", RequirementState.OPEN)));
        assertThat(isListed(Demo.TRAINER, session)).isFalse();
        assertThat(step(Demo.TRAINER, session)).isEqualTo(new Step(0, 0));

        fulfil(edition.getRequirements().get(1), Instant.now().minus(Duration.ofDays(5)));

        assertThat(isListed(Demo.TRAINER, session)).isTrue();
        assertThat(isListed(OTHER, session)).isFalse();
        assertThat(step(Demo.TRAINER, session)).isEqualTo(new Step(1, 0));
        assertThat(isListed(Demo.TRAINER, session)).isFalse();
    }

    @Test
    void aRenewalHasASerialOfItsOwnAndLosesNothingOfTheOldOne() throws Exception {
        var edition = rows.newEdition(draft -> draft.lasts(24));
        var old = held(edition, Demo.TRAINER, List.of(725), 1);
        issueTo(Demo.TRAINER, old);
        var before = candidates(old, Demo.TRAINER).issued().get(0);
        var expires = LocalDate.now(ClockProducer.ZONE).plusDays(20);
        expire(before, 720, expires);

        var session = held(edition, Demo.TRAINER, List.of(3), 1);
        assertThat(candidates(session, Demo.TRAINER).due()).singleElement().matches(Candidate::renewal);
        issueTo(Demo.TRAINER, session);

        var renewed = candidates(session, Demo.TRAINER).issued().get(0);
        assertThat(renewed.serial()).isNotEqualTo(before.serial());
        assertThat(renewed.content().validUntil()).isEqualTo(expires.plusMonths(24));
        assertThat(rows.text("SELECT follows_serial FROM certificate WHERE serial = ?", renewed.serial()))
                .isEqualTo(before.serial());
        assertThat(state(before)).isEqualTo(CertificateState.VALID);
    }

    @Test
    void aCertificateIsAsGoodWhenProgrammeSessionTrainerAndHolderAreGone() throws Exception {
        var trainer = new Account(Demo.newAddress("gone"), "Vildana Hodžić", "", Language.BOSNIAN);
        trainer.grant(Role.TRAINER, null, null);
        rows.store(trainer);
        var edition = rows.newEdition();
        var session = held(edition, trainer.getEmail(), List.of(430), 1);
        issueTo(Demo.PLANNER, session);
        var line = candidates(session, Demo.PLANNER).issued().get(0);

        rows.change(ProgrammeEdition.class, edition.getId(), ProgrammeEdition::close);
        rows.change(Account.class, trainer.getId(), Account::disable);
        assertThat(state(line)).isEqualTo(CertificateState.VALID);
        erase(session, edition, trainer);

        assertThat(state(line)).isEqualTo(CertificateState.VALID);
        assertThat(check.byToken(line.checkToken(), ADDRESS, READER)
                        .orElseThrow()
                        .content()
                        .holderName())
                .isEqualTo("Mirela Šabić");
        assertThat(asStaff.call(Demo.PLANNER, () -> certificates.paper(line.checkToken(), Language.ENGLISH))
                        .pdf())
                .isNotEmpty();
    }

    private void erase(String session, ProgrammeEdition edition, Account trainer) throws Exception {
        rows.write(em -> {
            em.remove(em.createNamedQuery(TrainingSession.BY_PUBLIC_ID, TrainingSession.class)
                    .setParameter("publicId", session)
                    .getSingleResult());
            em.remove(em.find(ProgrammeEdition.class, edition.getId()).getProgramme());
        });
        rows.write(em -> {
            em.createQuery("UPDATE Certificate c SET c.accountId = NULL WHERE c.accountId = :id")
                    .setParameter("id", teacher.getId())
                    .executeUpdate();
            em.remove(em.find(Account.class, teacher.getId()));
            em.remove(em.find(Account.class, trainer.getId()));
        });
    }

    @Test
    void aCorrectedNameHidesNoLaterTraining() throws Exception {
        var edition = rows.newEdition(draft -> draft.lasts(24));
        var first = held(edition, Demo.TRAINER, List.of(430), 1);
        issueTo(Demo.TRAINER, first);
        var line = candidates(first, Demo.TRAINER).issued().get(0);
        expire(line, 425, LocalDate.now(ClockProducer.ZONE).plusDays(20));
        var second = held(edition, Demo.TRAINER, List.of(15), 1);
        asStaff.run(Demo.TRAINER, () -> upkeep.correct(line.checkToken(), "Mirela Šabić-Ćorić"));

        assertThat(isListed(Demo.TRAINER, second)).isTrue();
    }

    /** A training on days so long ago, with the teacher at one of its dates. */
    private String held(ProgrammeEdition edition, String trainer, List<Integer> daysAgo, int attended)
            throws Exception {
        var session = rows.session(edition, trainer, Demo.COORDINATOR_TK, -daysAgo.get(0), 20);
        var times = new ArrayList<SessionTime>();
        for (int days : daysAgo) {
            var start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(days));
            times.add(new SessionTime(start, start.plus(HOURS)));
        }
        session.schedule(times);
        session.admit(teacher, session.getEndsAt())
                .mark(session.meeting(attended).orElseThrow(), true, session.getEndsAt());
        rows.store(session);
        return session.getPublicId();
    }

    /** A training that began an hour ago, with the teacher who has a seat and another one who came. */
    private TrainingSession running(ProgrammeEdition edition, Account present) throws Exception {
        var session = rows.session(edition, OTHER, Demo.COORDINATOR_TK, 0, 2);
        var start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(1));
        session.schedule(List.of(new SessionTime(start, start.plus(HOURS))));
        session.admit(teacher, start);
        session.admit(present, start).mark(true, Instant.now());
        rows.store(session);
        return session;
    }

    private void end(TrainingSession running) throws Exception {
        rows.write(em -> {
            for (var query : List.of(
                    "UPDATE TrainingSession s SET s.endsAt = :now WHERE s.id = :id",
                    "UPDATE SessionMeeting m SET m.endsAt = :now WHERE m.session.id = :id")) {
                em.createQuery(query)
                        .setParameter("now", Instant.now().truncatedTo(ChronoUnit.SECONDS))
                        .setParameter("id", running.getId())
                        .executeUpdate();
            }
        });
    }

    private Set<String> both(Account other) {
        return Set.of(teacher.getPublicId(), other.getPublicId());
    }

    private void fulfil(Requirement task, Instant when) throws Exception {
        var done = new Fulfilment(task, teacher);
        done.accept("", "Trener", when);
        rows.store(done);
    }

    /** Makes a certificate as old as a test needs it. */
    private void expire(CertificateLine line, int daysAgo, LocalDate until) throws Exception {
        rows.write(em -> em.createQuery(
                        "UPDATE Certificate c SET c.issuedAt = :at, c.validUntil = :until WHERE c.serial = :serial")
                .setParameter("at", Instant.now().minus(Duration.ofDays(daysAgo)))
                .setParameter("until", until)
                .setParameter("serial", line.serial())
                .executeUpdate());
    }

    private Deed issue(String who, String session) {
        return new Deed(concurrently.staff(who), () -> issuing.issue(session, Set.of(teacher.getPublicId()), 20));
    }

    private Step step(String who, String session) throws Exception {
        return asStaff.call(who, () -> issuing.issue(session, Set.of(teacher.getPublicId()), 20));
    }

    private void issueTo(String who, String session) throws Exception {
        assertThat(step(who, session)).isEqualTo(new Step(1, 0));
    }

    private Progress candidates(String session, String who) throws Exception {
        return asStaff.call(who, () -> issuing.progress(session, READER));
    }

    private boolean isListed(String who, String session) throws Exception {
        return asStaff.call(who, () -> due.list(READER)).stream()
                .anyMatch(line -> line.sessionId().equals(session));
    }

    private void absent(String who, String session, int meeting) throws Exception {
        asStaff.run(who, () -> markAbsent(session, meeting));
    }

    private void markAbsent(String session, int meeting) {
        attendance.mark(session, meeting, List.of(new Mark(teacher.getPublicId(), true, false)));
    }

    private void again(String who, CertificateLine line) throws Exception {
        asStaff.run(who, () -> issuing.issueAgain(line.checkToken()));
    }

    private CertificateState state(CertificateLine line) {
        return check.byToken(line.checkToken(), ADDRESS, READER).orElseThrow().state();
    }

    private long inForce() {
        return rows.count(
                "SELECT COUNT(*) FROM certificate WHERE account_id = ? AND force_session_id IS NOT NULL",
                teacher.getId());
    }
}
