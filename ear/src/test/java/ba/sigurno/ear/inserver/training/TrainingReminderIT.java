package ba.sigurno.ear.inserver.training;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.training.session.SessionReminder;
import ba.sigurno.ejb.training.session.TrainingPurge;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to trainings by itself: people are reminded of them, and what came to nothing is forgotten. */
@ExtendWith(ArquillianExtension.class)
class TrainingReminderIT {

    private static final String SEATED = Demo.TEACHER_TK;
    private static final String WAITING = Demo.TEACHER_2_TK;
    private static final String INVITED = Demo.TEACHER_3_TK;
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private SessionReminder reminder;

    @Inject
    private TrainingPurge purge;

    @Test
    void whoHasASeatAndWhoLeadsItAreRemindedOfEachDateOnceOnWhateverServer() throws Exception {
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 1, 1);
        var first = session.times().get(0);
        session.schedule(List.of(
                first,
                new SessionTime(first.startsAt().plus(WEEK), first.endsAt().plus(WEEK))));
        fill(session);

        Callable<?> remind = () -> Concurrently.run(reminder::remind);
        assertThat(concurrently.all(
                        new Deed(concurrently.staff(Demo.TRAINER), remind),
                        new Deed(concurrently.staff(Demo.PLANNER), remind)))
                .allMatch(Outcome::isDone);
        reminder.remind();

        assertThat(subjects(session, SEATED)).containsExactly("Podsjetnik");
        assertThat(subjects(session, Demo.TRAINER)).containsExactly("Podsjetnik");
        assertThat(rows.texts(
                        "SELECT body FROM outbox_mail WHERE recipient = ? AND body LIKE ?",
                        Demo.TRAINER,
                        "%" + session.getPublicId() + "%"))
                .singleElement()
                .asString()
                .contains("Zauzeta mjesta: 1 od 1", "/list.pdf");
        assertThat(subjects(session, WAITING)).isEmpty();
        assertThat(subjects(session, INVITED)).isEmpty();

        pass(session, 7);
        reminder.remind();
        reminder.remind();
        assertThat(subjects(session, SEATED)).containsExactly("Podsjetnik", "Podsjetnik na sljedeći termin");
    }

    @Test
    void nobodyIsRemindedOfWhatIsFarOffOrDoesNotTakePlace() throws Exception {
        var far = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 3, 1);
        fill(far);
        var cancelled = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 1, 1);
        cancelled.register(rows.account(SEATED), cancelled.getStartsAt().minusSeconds(60));
        cancelled.cancel("Snijeg.", cancelled.getStartsAt().minusSeconds(60));
        rows.store(cancelled);

        reminder.remind();

        assertThat(subjects(far, SEATED)).isEmpty();
        assertThat(subjects(far, Demo.TRAINER)).isEmpty();
        assertThat(subjects(cancelled, SEATED)).isEmpty();
    }

    @Test
    void invitationsAndPlacesInTheQueueAreForgottenAfterAYearAndSeatsAfterTen() throws Exception {
        var recent = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, -360, 1);
        var year = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, -370, 1);
        var decade = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, -3660, 1);
        for (var session : List.of(recent, year, decade)) {
            fill(session);
            rows.change(TrainingSession.class, session.getId(), held -> held.seated()
                    .forEach(seat -> seat.mark(true, held.getEndsAt())));
        }

        purge.everyNight();

        assertThat(states(recent)).containsExactly("INVITED", "SEATED", "WAITING");
        assertThat(states(year)).containsExactly("SEATED");
        assertThat(states(decade)).isEmpty();
        assertThat(
                        rows.count(
                                "SELECT COUNT(*) FROM attendance a LEFT JOIN registration r ON r.id = a.registration_id WHERE r.id IS NULL"))
                .isZero();
    }

    @Test
    void whatParticipantsWereWrittenIsForgottenAfterAYear() throws Exception {
        var recent = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, -360, 1);
        var year = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, -370, 1);
        for (var session : List.of(recent, year)) {
            rows.store(session);
            rows.write(em -> em.createNativeQuery(
                            "INSERT INTO session_message (session_id, account_id, idempotency_key, audience, subject, text,"
                                    + " receivers, sent_at) SELECT id, trainer_id, ?1, 'REGISTERED', 'Parking', 'Iza zgrade.', 1,"
                                    + " starts_at FROM training_session WHERE id = ?2")
                    .setParameter(1, PublicId.random())
                    .setParameter(2, session.getId())
                    .executeUpdate());
        }

        purge.everyNight();

        assertThat(messages(recent)).isEqualTo(1);
        assertThat(messages(year)).isZero();
    }

    @Test
    void whatWasHandedInIsForgottenAfterTenYears() throws Exception {
        var edition =
                rows.newEdition(draft -> draft.require(RequirementKind.TASK).text(Language.BOSNIAN, "Plan", ""));
        accept(edition.getRequirements().get(1), Demo.TEACHER_HNK, 9);
        accept(edition.getRequirements().get(1), Demo.TEACHER_BD, 11);

        purge.everyNight();

        assertThat(rows.texts(
                        "SELECT a.email FROM account a JOIN fulfilment f ON f.account_id = a.id"
                                + " JOIN requirement r ON r.id = f.requirement_id WHERE r.public_id = ?",
                        edition.getRequirements().get(1).getPublicId()))
                .containsExactly(Demo.TEACHER_HNK);
    }

    private void accept(Requirement task, String email, int yearsAgo) throws Exception {
        var done = new Fulfilment(task, rows.account(email));
        done.accept(
                "",
                "Trener",
                Instant.now().atZone(ZoneOffset.UTC).minusYears(yearsAgo).toInstant());
        rows.store(done);
    }

    /** The only seat is taken, one waits for it, one is invited. */
    private void fill(TrainingSession session) throws Exception {
        var before = session.getStartsAt().minusSeconds(60);
        session.register(rows.account(SEATED), before);
        session.register(rows.account(WAITING), before);
        session.invite(rows.account(INVITED), before);
        rows.store(session);
    }

    /** So many days go by for a session: all its times lie so much earlier. */
    private void pass(TrainingSession session, int days) throws Exception {
        rows.write(em -> {
            em.createNativeQuery("UPDATE session_meeting SET starts_at = DATE_SUB(starts_at, INTERVAL ? DAY),"
                            + " ends_at = DATE_SUB(ends_at, INTERVAL ? DAY) WHERE session_id = ?")
                    .setParameter(1, days)
                    .setParameter(2, days)
                    .setParameter(3, session.getId())
                    .executeUpdate();
            em.createNativeQuery(
                            "UPDATE training_session SET starts_at = DATE_SUB(starts_at, INTERVAL ? DAY) WHERE id = ?")
                    .setParameter(1, days)
                    .setParameter(2, session.getId())
                    .executeUpdate();
        });
    }

    private List<String> subjects(TrainingSession session, String email) {
        return rows.texts(
                "SELECT SUBSTRING_INDEX(subject, ':', 1) FROM outbox_mail WHERE body LIKE ? AND recipient = ? ORDER BY id",
                "%" + session.getPublicId() + "%",
                email);
    }

    private long messages(TrainingSession session) {
        return rows.count("SELECT COUNT(*) FROM session_message WHERE session_id = ?", session.getId());
    }

    private List<String> states(TrainingSession session) {
        return rows.texts("SELECT state FROM registration WHERE session_id = ? ORDER BY state", session.getId());
    }
}
