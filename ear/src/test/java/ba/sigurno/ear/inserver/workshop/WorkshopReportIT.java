package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.measure.GradeOf;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.workshop.report.MyWorkshopsService;
import ba.sigurno.ejb.workshop.report.OwnWorkshopLine;
import ba.sigurno.ejb.workshop.report.OwnWorkshops;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.OutboxMail;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopStep;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A workshop is held when its trainer has said so, and counts from then on with whom it met; until then it waits. */
class WorkshopReportIT extends WorkshopTest {

    private static final String REPORT = "workshop_inbox_report";
    private static final String MISSING = "workshop_inbox_missing";

    @Inject
    private WorkshopReportService reports;

    @Inject
    private MyWorkshopsService own;

    @Inject
    private ParticipationService participation;

    @Inject
    private Inboxes inboxes;

    @Test
    void theClockCountsNothingAndTheReportDoes() throws Exception {
        var before = total();
        var id = over(2);
        assertThat(total().number(Measure.WORKSHOPS)).isEqualTo(before.number(Measure.WORKSHOPS));
        assertThat(view(id).standing()).isEqualTo("UNREPORTED");

        report(id, 23, 2);
        assertThat(view(id).state()).isEqualTo(RequestState.HELD);
        assertThat(total().number(Measure.WORKSHOPS)).isEqualTo(before.number(Measure.WORKSHOPS) + 1);
        assertThat(total().number(Measure.MET)).isEqualTo(before.number(Measure.MET) + 23);
    }

    @Test
    void byGradeItCountsForNoneWhenFewOfOneWereThere() throws Exception {
        long sixth = metOfSixthGrade();
        long all = total().number(Measure.MET);
        var id = over(2);
        report(id, 23, 2);
        assertThat(metOfSixthGrade()).isEqualTo(sixth + 23);

        rows.write(em -> em.createNativeQuery("INSERT INTO workshop_report_grade (report_id, grade, pupils)"
                        + " SELECT p.id, 7, 4 FROM workshop_report p JOIN workshop w ON w.id = p.workshop_id"
                        + " JOIN workshop_request r ON r.id = w.request_id WHERE r.public_id = ?")
                .setParameter(1, id)
                .executeUpdate());
        assertThat(metOfSixthGrade()).as("27 less 23 would tell of four").isEqualTo(sixth);
        assertThat(total().number(Measure.MET)).isEqualTo(all + 23);

        rows.write(
                em -> em.createNativeQuery("UPDATE workshop_report_grade g JOIN workshop_report p ON p.id = g.report_id"
                                + " JOIN workshop w ON w.id = p.workshop_id JOIN workshop_request r ON r.id = w.request_id"
                                + " SET g.pupils = 0 WHERE g.grade = 7 AND r.public_id = ?")
                        .setParameter(1, id)
                        .executeUpdate());
        assertThat(metOfSixthGrade()).as("nobody is not few").isEqualTo(sixth + 23);
    }

    private long metOfSixthGrade() throws Exception {
        return as
                .call(
                        Demo.COORDINATOR_TK,
                        () -> participation.report(
                                new ScopeAddress(null, null, null), ReportFilter.NONE, Dimension.GRADE))
                .lines()
                .stream()
                .filter(line -> new GradeOf(Level.PRIMARY, 6).equals(line.unit()))
                .mapToLong(line -> line.measures().number(Measure.MET))
                .sum();
    }

    @Test
    void whatIsOverWaitsForItsTrainerAndAfterAWeekForThePlanner() throws Exception {
        long waiting = inboxes.count(Demo.TRAINER, REPORT);
        long others = inboxes.count(Demo.TRAINER_2, REPORT);
        long missing = inboxes.count(Demo.PLANNER, MISSING);
        var id = over(2);
        assertThat(inboxes.count(Demo.TRAINER, REPORT)).isEqualTo(waiting + 1);
        assertThat(inboxes.count(Demo.TRAINER_2, REPORT)).isEqualTo(others);
        assertThat(inboxes.count(Demo.PLANNER, MISSING)).isEqualTo(missing);
        assertThat(own().waiting()).extracting(OwnWorkshopLine::requestId).contains(id);

        endAgo(id, 8 * 24);
        assertThat(inboxes.count(Demo.PLANNER, MISSING)).isEqualTo(missing + 1);
        assertThat(inboxes.line(Demo.PLANNER, MISSING).since()).isNotNull();
        assertThat(own().waiting().get(0).endsAt())
                .as("the oldest first")
                .isEqualTo(inboxes.line(Demo.TRAINER, REPORT).since());

        report(id, 20, 1);
        assertThat(inboxes.count(Demo.TRAINER, REPORT)).isEqualTo(waiting);
        assertThat(inboxes.count(Demo.PLANNER, MISSING)).isEqualTo(missing);
    }

    @Test
    void nobodyReportsBeforeItBeganNorTwiceNorForSomebodyElse() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        refused(Demo.TRAINER, "workshop_rule_report_early", () -> tried(id, 20, null));
        endAgo(id, 2);
        notFound(Demo.TRAINER_2, () -> tried(id, 20, null));
        refused(Demo.TRAINER, "workshop_rule_report_pupils", () -> tried(id, 61, null));
        notFound(Demo.TRAINER, () -> Concurrently.run(() -> reports.correct(id, met(20, 0))));
        report(id, 20, 1);
        refused(Demo.TRAINER, "workshop_rule_already_held", () -> tried(id, 20, null));
        refused(Demo.TRAINER, "workshop_rule_already_held", () -> Concurrently.run(() -> reports.free(id, "Snijeg.")));
    }

    @Test
    void whenTheTrainerCannotThePlannerReportsAndTheTrainerIsToldAndMayCorrectIt() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        refused(Demo.PLANNER, "workshop_rule_stead_early", () -> inStead(id));
        endAgo(id, 2);
        as.run(Demo.PLANNER, () -> reports.reportInStead(id, met(20, null), "Na bolovanju."));

        assertThat(view(id).steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(WorkshopStep.Kind.HELD_BY_CENTRE);
            assertThat(step.reason()).isEqualTo("Na bolovanju.");
        });
        assertThat(rows.texts(
                        "SELECT recipient FROM outbox_mail WHERE body LIKE ? AND subject LIKE 'Centar je poslao izvještaj%'",
                        "%" + id + "%"))
                .containsExactly(Demo.TRAINER);
        int version = as.call(Demo.TRAINER, () -> own.get(id, Language.BOSNIAN))
                .report()
                .version();
        as.run(Demo.TRAINER, () -> reports.correct(id, met(22, version)));
        refused(Demo.PLANNER, "workshop_rule_already_held", () -> inStead(id));
    }

    private Void inStead(String id) {
        return Concurrently.run(() -> reports.reportInStead(id, met(20, null), "Na bolovanju."));
    }

    @Test
    void aCorrectionKeepsToTheVersionThatItsTrainerSaw() throws Exception {
        var id = over(2);
        report(id, 20, 1);
        int version = as.call(Demo.TRAINER, () -> own.get(id, Language.BOSNIAN))
                .report()
                .version();
        as.run(Demo.TRAINER, () -> reports.correct(id, met(22, version)));
        assertThat(as.call(Demo.TRAINER, () -> own.get(id, Language.BOSNIAN))
                        .report()
                        .pupilsByGrade())
                .isEqualTo(Map.of(6, 22));
        assertThatThrownBy(() -> as.run(Demo.TRAINER, () -> reports.correct(id, met(24, version))))
                .rootCause()
                .isInstanceOf(OptimisticLockException.class);
        assertThat(view(id).steps()).extracting(step -> step.kind().name()).endsWith("HELD", "REPORT_CORRECTED");

        rows.write(
                em -> em.createNativeQuery("UPDATE workshop_report SET reported_at = UTC_TIMESTAMP(6) - INTERVAL 15 DAY"
                                + " WHERE workshop_id = (SELECT w.id FROM workshop w JOIN workshop_request r"
                                + " ON r.id = w.request_id WHERE r.public_id = ?1)")
                        .setParameter(1, id)
                        .executeUpdate());
        refused(Demo.TRAINER, "workshop_rule_report_late", () -> tried(id, 25, version + 1));
    }

    @Test
    void aFewChildrenAreNotToldOf() throws Exception {
        var id = over(2);
        report(id, 3, 4);
        for (var email : List.of(Demo.TEACHER_TK, Demo.COORDINATOR_TK, Demo.PLANNER)) {
            var outcome = as.call(email, () -> reports.outcome(id)).orElseThrow();
            assertThat(outcome.pupils().isHidden()).as(email).isTrue();
            assertThat(outcome.adults()).isEqualTo(4);
            assertThat(outcome.grades()).allMatch(grade -> grade.pupils().isHidden());
        }
        assertThat(as.call(Demo.COORDINATOR_TK, () -> reports.outcome(id))
                        .orElseThrow()
                        .note())
                .as("what the trainer says to the centre")
                .isNull();
        assertThat(as.call(Demo.PLANNER, () -> reports.outcome(id))
                        .orElseThrow()
                        .grades())
                .hasSize(1);
        notFound(Demo.COORDINATOR_RS, () -> reports.outcome(id));
    }

    @Test
    void hoursAddUpOverWhatWasHeld() throws Exception {
        long minutes = own().minutes();
        var id = over(2);
        assertThat(own().minutes()).isEqualTo(minutes);
        report(id, 20, 1);
        assertThat(own().minutes()).isEqualTo(minutes + 90);
        assertThat(own().held().items())
                .filteredOn(line -> line.requestId().equals(id))
                .extracting(OwnWorkshopLine::pupils, OwnWorkshopLine::adults)
                .containsExactly(tuple(20L, 1));
        assertThat(as.call(Demo.TRAINER, () -> own.export(Language.BOSNIAN)))
                .extracting(OwnWorkshopLine::requestId)
                .contains(id);
    }

    @Test
    void aTrainerWhoIsIllFreesTheDayAndTheApprovalStays() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        var old = events(id, "REQUEST").get(0);
        as.run(Demo.TRAINER, () -> reports.free(id, "Gripa."));
        assertThat(view(id).state()).isEqualTo(RequestState.APPROVED);
        assertThat(view(id).plan()).isEmpty();
        assertThat(recipients(id, "CANCEL")).containsExactlyInAnyOrder(Demo.TEACHER_TK, Demo.TRAINER);
        assertThat(events(id, "CANCEL"))
                .allMatch(ics -> line(ics, "UID:").equals(line(old, "UID:")))
                .allMatch(ics -> line(ics, "DTSTART").equals(line(old, "DTSTART")))
                .allMatch(ics -> ics.contains("SEQUENCE:1\r\n"));
        assertThat(mails(id))
                .filteredOn(mail -> mail.getRecipient().equals(Demo.PLANNER)
                        && mail.getBody().contains("Gripa."))
                .as("the planner, who was not invited")
                .singleElement()
                .extracting(OutboxMail::getCalendar)
                .isNull();

        as.run(Demo.PLANNER, () -> planning.plan(id, plan(Demo.TRAINER_2, "10:00", null), Language.BOSNIAN));
        assertThat(events(id, "REQUEST"))
                .filteredOn(ics -> !line(ics, "UID:").equals(line(old, "UID:")))
                .as("another event")
                .hasSize(2)
                .allMatch(ics -> ics.contains("SEQUENCE:0\r\n"));
        assertThat(view(id).steps())
                .extracting(step -> step.kind().name())
                .containsExactly("REQUESTED", "APPROVED", "PLANNED", "FREED", "PLANNED");
    }

    @Test
    void whatWasNotHeldIsPlannedAgainAndNeitherMovedNorCancelled() throws Exception {
        var id = over(2);
        int version = view(id).plan().orElseThrow().version();
        refused(
                Demo.PLANNER,
                "workshop_rule_begun",
                () -> Concurrently.run(
                        () -> planning.replan(id, plan(Demo.TRAINER, "10:00", version), Language.BOSNIAN)));
        refused(Demo.PLANNER, "workshop_rule_begun", () -> Concurrently.run(() -> decisions.cancel(id, "Snijeg.")));
        forbidden(Demo.COORDINATOR_TK, () -> Concurrently.run(() -> reports.free(id, "Snijeg.")));
        notFound(Demo.TRAINER_2, () -> Concurrently.run(() -> reports.free(id, "Snijeg.")));
        refused(Demo.PLANNER, "workshop_rule_reason_needed", () -> Concurrently.run(() -> reports.free(id, " ")));
        as.run(Demo.PLANNER, () -> reports.free(id, "Snijeg."));
        assertThat(view(id).steps())
                .last()
                .satisfies(step -> assertThat(step.kind().name()).isEqualTo("NOT_HELD"))
                .satisfies(step -> assertThat(step.reason()).isEqualTo("Snijeg."));
        as.run(Demo.PLANNER, () -> planning.plan(id, plan(Demo.TRAINER, "10:00", null), Language.BOSNIAN));
        assertThat(view(id).state()).isEqualTo(RequestState.PLANNED);
    }

    /** A planned workshop of 90 minutes that ended some hours ago. */
    private String over(int hours) throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        endAgo(id, hours);
        return id;
    }

    private void report(String id, int pupils, int adults) throws Exception {
        as.run(
                Demo.TRAINER,
                () -> reports.report(id, new ReportCommand(Map.of(6, pupils), Map.of(), adults, "Dobro.", null)));
    }

    private Object tried(String id, int pupils, Integer version) throws Exception {
        return Concurrently.run(() -> {
            if (version == null) {
                reports.report(id, met(pupils, null));
            } else {
                reports.correct(id, met(pupils, version));
            }
        });
    }

    private static ReportCommand met(int pupils, Integer version) {
        return new ReportCommand(Map.of(6, pupils), Map.of(), 1, "", version);
    }

    private OwnWorkshops own() throws Exception {
        return as.call(Demo.TRAINER, () -> own.all(1, Language.BOSNIAN));
    }

    private Measures total() throws Exception {
        return as.call(
                        Demo.COORDINATOR_TK,
                        () -> participation.report(new ScopeAddress(null, null, null), ReportFilter.NONE, null))
                .total();
    }

    private List<OutboxMail> mails(String id) {
        return read(
                em -> em.createQuery("SELECT m FROM OutboxMail m WHERE m.body LIKE :id ORDER BY m.id", OutboxMail.class)
                        .setParameter("id", "%" + id + "%")
                        .getResultList());
    }

    private List<String> events(String id, String method) {
        return mails(id).stream()
                .filter(mail -> method.equals(mail.getCalendarMethod()))
                .map(OutboxMail::getCalendar)
                .toList();
    }

    private List<String> recipients(String id, String method) {
        return mails(id).stream()
                .filter(mail -> method.equals(mail.getCalendarMethod()))
                .map(OutboxMail::getRecipient)
                .toList();
    }

    private static String line(String ics, String name) {
        return ics.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
    }
}
