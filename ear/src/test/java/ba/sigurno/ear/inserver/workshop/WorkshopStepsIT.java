package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.workshop.request.RequestView;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.OutboxMail;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopStep;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a wish to a workshop and its end: what is done once stays done, and everybody concerned hears of it. */
class WorkshopStepsIT extends WorkshopTest {

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private OwnAccountService own;

    @Test
    void aSecondClickAsksForNoSecondWorkshop() throws Exception {
        var id = request();
        assertThat(request()).isEqualTo(id);
        refused(Demo.TEACHER_2_TK, "workshop_rule_same_wish", () -> requests.request(wish("")));
        assertThat(mails(id)).hasSize(1).allMatch(mail -> mail.getRecipient().equals(Demo.COORDINATOR_TK));
    }

    @Test
    void anAnswerToAMailGoesToTheOtherSide() throws Exception {
        var id = planned(Demo.TRAINER, "12:00");
        assertThat(mails(id))
                .filteredOn(mail -> !mail.getRecipient().equals(Demo.TEACHER_TK))
                .extracting(OutboxMail::getReplyTo)
                .containsOnly(Demo.TEACHER_TK);
        assertThat(mails(id, "Radionica je odobrena"))
                .filteredOn(mail -> mail.getRecipient().equals(Demo.TEACHER_TK))
                .extracting(OutboxMail::getReplyTo)
                .containsExactly(Demo.COORDINATOR_TK);
        assertThat(mails(id, "zakazana"))
                .filteredOn(mail -> mail.getRecipient().equals(Demo.TEACHER_TK))
                .extracting(OutboxMail::getReplyTo)
                .containsExactly(Demo.TRAINER);
    }

    @Test
    void whoIsConcernedSeesWhomToCall() throws Exception {
        as.run(Demo.TEACHER_TK, () -> own.callAt(" 061 200 300 ", System.getenv("SIGURNO_DEMO_PASSWORD"), null));
        var id = planned(Demo.TRAINER, "13:00");
        var contacts =
                as.call(Demo.TRAINER, () -> workshops.get(id, Language.BOSNIAN)).contacts();
        assertThat(contacts.teacher().email()).isEqualTo(Demo.TEACHER_TK);
        assertThat(contacts.teacher().telephone()).isEqualTo("061 200 300");
        assertThat(contacts.trainer())
                .hasValueSatisfying(trainer -> assertThat(trainer.email()).isEqualTo(Demo.TRAINER));
        assertThat(contacts.coordinators()).extracting(Contact::email).contains(Demo.COORDINATOR_TK);
        refused(
                Demo.TEACHER_TK,
                "identity_rule_telephone",
                () -> Concurrently.run(() -> own.callAt("zovi me", System.getenv("SIGURNO_DEMO_PASSWORD"), null)));
        as.run(Demo.TEACHER_TK, () -> own.callAt(" ", System.getenv("SIGURNO_DEMO_PASSWORD"), null));
        assertThat(view(id).contacts().teacher().telephone()).isNull();
    }

    @Test
    void aPersonalNumberIsNotTaken() {
        refused(
                Demo.TEACHER_TK,
                "app_error_personal_number",
                () -> requests.request(wish("Učenica 1503013175008 treba pratnju.")));
        long asked = read(em -> em.createQuery(
                        "SELECT COUNT(r) FROM WorkshopRequest r JOIN r.classes c WHERE c.publicId = :id", Long.class)
                .setParameter("id", classId)
                .getSingleResult());
        assertThat(asked).isZero();
    }

    @Test
    void aDecisionIsMadeOnce() throws Exception {
        var id = approved();
        refused(
                Demo.COORDINATOR_TK,
                "workshop_rule_already_approved",
                () -> Concurrently.run(() -> decisions.approve(id)));
        refused(
                Demo.COORDINATOR_TK,
                "workshop_rule_already_approved",
                () -> Concurrently.run(() -> decisions.decline(id, "Ipak ne.")));
        assertThat(kinds(id)).containsExactly(WorkshopStep.Kind.REQUESTED, WorkshopStep.Kind.APPROVED);
        assertThat(mails(id, "Radionica je odobrena"))
                .extracting(OutboxMail::getRecipient)
                .containsExactlyInAnyOrder(Demo.TEACHER_TK, Demo.PLANNER);
    }

    @Test
    void theSchoolReadsWhyItWasDeclined() throws Exception {
        var id = request();
        refused(
                Demo.COORDINATOR_TK,
                "workshop_rule_reason_needed",
                () -> Concurrently.run(() -> decisions.decline(id, " ")));
        as.run(Demo.COORDINATOR_TK, () -> decisions.decline(id, "Tada je takmičenje."));

        RequestView view = as.call(Demo.TEACHER_TK, () -> workshops.get(id, Language.BOSNIAN));
        assertThat(view.steps().get(1).reason()).isEqualTo("Tada je takmičenje.");
        assertThat(mails(id, "nije odobrena")).singleElement().satisfies(mail -> assertThat(mail.getBody())
                .contains("Tada je takmičenje."));
    }

    @Test
    void aTrainerIsInOnePlaceAtATime() throws Exception {
        planned(Demo.TRAINER, "10:00");
        makeAnotherClass();
        var id = approved();
        for (var start : List.of("09:00", "10:00", "11:29")) {
            refused(
                    Demo.PLANNER,
                    "workshop_rule_trainer_busy",
                    () -> Concurrently.run(() -> planning.plan(id, plan(Demo.TRAINER, start, null), Language.BOSNIAN)));
        }
        assertThat(mails(id, "zakazana")).isEmpty();
        as.run(Demo.PLANNER, () -> planning.plan(id, plan(Demo.TRAINER, "11:30", null), Language.BOSNIAN));
        assertThat(view(id).state()).isEqualTo(RequestState.PLANNED);
    }

    @Test
    void aTrainingIsAPlaceToo() throws Exception {
        var id = approved();
        transaction.begin();
        em.persist(new TrainingSession(
                em.createNamedQuery(ProgrammeEdition.OPEN, ProgrammeEdition.class)
                        .getResultStream()
                        .filter(edition -> edition.getLeastDates() == 1)
                        .findFirst()
                        .orElseThrow(),
                rows.account(Demo.TRAINER_2),
                null,
                Dates.instant(day, LocalTime.of(12, 0)),
                Dates.instant(day, LocalTime.of(16, 0)),
                "Tuzla",
                Language.BOSNIAN,
                20));
        transaction.commit();
        // The trainer's name is written in Cyrillic, and the planner reads Latin.
        assertThatThrownBy(() -> as.run(
                        Demo.PLANNER, () -> planning.plan(id, plan(Demo.TRAINER_2, "15:00", null), Language.BOSNIAN)))
                .isInstanceOfSatisfying(DomainException.class, rule -> {
                    assertThat(rule.getKey()).isEqualTo("workshop_rule_trainer_busy");
                    assertThat(rule.getArguments()[0]).isEqualTo("Goran Jovanović");
                });
    }

    @Test
    void aWorkshopMayOverlapWithWhatItWasBefore() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        int version = view(id).plan().orElseThrow().version();
        as.run(Demo.PLANNER, () -> planning.replan(id, plan(Demo.TRAINER, "10:30", version), Language.BOSNIAN));
        assertThat(view(id).plan().orElseThrow().startsAt()).isEqualTo(Dates.instant(day, LocalTime.of(10, 30)));
    }

    @Test
    void aPlanThatSomebodyChangedMeanwhileIsNotOverwritten() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        int version = view(id).plan().orElseThrow().version();
        as.run(Demo.PLANNER, () -> planning.replan(id, plan(Demo.TRAINER, "12:00", version), Language.BOSNIAN));
        assertThatThrownBy(() -> as.run(
                        Demo.PLANNER,
                        () -> planning.replan(id, plan(Demo.TRAINER, "14:00", version), Language.BOSNIAN)))
                .rootCause()
                .isInstanceOf(OptimisticLockException.class);
        assertThat(view(id).plan().orElseThrow().startsAt()).isEqualTo(Dates.instant(day, LocalTime.NOON));
    }

    @Test
    void everyCalendarFollowsTheWorkshop() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        assertThat(events(id, "REQUEST", 0)).containsExactlyInAnyOrder(Demo.TEACHER_TK, Demo.TRAINER);
        assertThat(mails(id, "zakazana: Moja lozinka"))
                .as("coordinators are informed, not invited")
                .extracting(OutboxMail::getRecipient)
                .contains(Demo.COORDINATOR_TK);
        var uid = uid(mails(id, "zakazana: Moja lozinka").stream()
                .filter(mail -> mail.getCalendar() != null)
                .findFirst()
                .orElseThrow());

        int version = view(id).plan().orElseThrow().version();
        as.run(Demo.PLANNER, () -> planning.replan(id, plan(Demo.TRAINER_2, "11:00", version), Language.BOSNIAN));
        assertThat(events(id, "REQUEST", 1)).containsExactlyInAnyOrder(Demo.TEACHER_TK, Demo.TRAINER_2);
        assertThat(events(id, "CANCEL", 1)).containsExactly(Demo.TRAINER);

        as.run(Demo.PLANNER, () -> decisions.cancel(id, "Snijeg."));
        assertThat(events(id, "CANCEL", 2)).containsExactlyInAnyOrder(Demo.TEACHER_TK, Demo.TRAINER_2);
        assertThat(mails(id, "").stream().filter(mail -> mail.getCalendar() != null))
                .allMatch(mail -> uid(mail).equals(uid));
        assertThat(mails(id, "Радионица је отказана")).singleElement().satisfies(mail -> assertThat(mail.getBody())
                .contains("Разлог: Snijeg.", "Моја лозинка"));
    }

    private void makeAnotherClass() throws Exception {
        var same = day;
        makeAClass();
        day = same;
    }

    private List<WorkshopStep.Kind> kinds(String id) throws Exception {
        return view(id).steps().stream().map(step -> step.kind()).toList();
    }

    private List<OutboxMail> mails(String id) {
        return mails(id, "");
    }

    private List<OutboxMail> mails(String id, String subject) {
        return read(em -> em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.body LIKE :id AND m.subject LIKE :subject ORDER BY m.id",
                        OutboxMail.class)
                .setParameter("id", "%" + id + "%")
                .setParameter("subject", "%" + subject + "%")
                .getResultList());
    }

    /** To whom the event went with this method and sequence. */
    private List<String> events(String id, String method, int sequence) {
        return mails(id).stream()
                .filter(mail -> method.equals(mail.getCalendarMethod())
                        && mail.getCalendar().contains("SEQUENCE:" + sequence + "\r\n"))
                .map(OutboxMail::getRecipient)
                .toList();
    }

    private static String uid(OutboxMail mail) {
        return mail.getCalendar()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
