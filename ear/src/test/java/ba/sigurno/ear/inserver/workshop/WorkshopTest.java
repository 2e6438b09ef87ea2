package ba.sigurno.ear.inserver.workshop;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.planning.WorkshopPlanningService;
import ba.sigurno.ejb.workshop.request.RequestCommand;
import ba.sigurno.ejb.workshop.request.RequestView;
import ba.sigurno.ejb.workshop.request.WorkshopDecisionService;
import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** People of the demonstration around a workshop for a class of their own, which each test makes. */
@ExtendWith(ArquillianExtension.class)
abstract class WorkshopTest {

    private static final int WEEKS = 40;

    @Inject
    AsStaff as;

    @Inject
    ClassService classes;

    @Inject
    WorkshopRequestService requests;

    @Inject
    WorkshopService workshops;

    @Inject
    WorkshopDecisionService decisions;

    @Inject
    WorkshopPlanningService planning;

    @Inject
    Rows rows;

    @PersistenceUnit(unitName = "sigurno")
    EntityManagerFactory entityManagers;

    String classId;

    /** A Wednesday on which nobody has anything to do yet. */
    LocalDate day;

    @BeforeEach
    void makeAClass() throws Exception {
        classId = as.call(
                Demo.TEACHER_TK,
                () -> classes.create(new NewClass(
                        classes.schools().get(0).getPublicId(),
                        classes.year(),
                        ClassGrades.of(6),
                        ClassName.unique("W"),
                        Language.BOSNIAN)));
        day = firstFree(DayOfWeek.WEDNESDAY);
    }

    /** There are fewer such days than tests: what this one planned goes to other years, and what waits waits no more. */
    @AfterEach
    void leaveNothing() throws Exception {
        moveBy("3 YEAR", "w.starts_at > UTC_TIMESTAMP(6)");
        moveBy("-1 YEAR", "w.starts_at BETWEEN UTC_TIMESTAMP(6) - INTERVAL 1 DAY AND UTC_TIMESTAMP(6)");
        change("workshop_wished_date d", "d", "d.wished_on = DATE_ADD(d.wished_on, INTERVAL 3 YEAR)", "TRUE");
        change(
                "workshop_request r",
                "r",
                "r.state = 'CANCELLED'",
                "r.state IN ('REQUESTED', 'ASKED_BACK', 'APPROVED')");
    }

    private void moveBy(String time, String where) throws Exception {
        change(
                "workshop w",
                "w",
                "w.starts_at = DATE_ADD(w.starts_at, INTERVAL " + time + "),"
                        + " w.ends_at = DATE_ADD(w.ends_at, INTERVAL " + time + ")",
                where);
    }

    private void change(String table, String row, String set, String where) throws Exception {
        var request = row + (row.equals("r") ? ".id" : ".request_id");
        rows.write(em -> em.createNativeQuery("UPDATE " + table + " JOIN workshop_request_class k ON k.request_id = "
                        + request + " JOIN school_class c ON c.id = k.class_id SET " + set
                        + " WHERE c.public_id = ? AND " + where)
                .setParameter(1, classId)
                .executeUpdate());
    }

    /** The first such day on which nobody has anything to do yet. */
    LocalDate firstFree(DayOfWeek weekday) {
        var first = LocalDate.now(ClockProducer.ZONE).plusWeeks(2).with(TemporalAdjusters.next(weekday));
        return Stream.iterate(first, each -> each.plusWeeks(1))
                .limit(WEEKS)
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** So is the day after it. Trainings of other tests are as many days from today as these need: some of them on Wednesdays. */
    private boolean isFree(LocalDate wednesday) {
        return isSchoolDay(wednesday)
                && isSchoolDay(wednesday.plusDays(1))
                && Stream.of("Workshop", "TrainingSession")
                        .allMatch(type -> read(em -> em.createQuery(
                                                "SELECT COUNT(e) FROM " + type
                                                        + " e WHERE e.startsAt < :end AND e.endsAt > :start",
                                                Long.class)
                                        .setParameter("start", Dates.instant(wednesday, LocalTime.MIN))
                                        .setParameter("end", Dates.instant(wednesday.plusDays(2), LocalTime.MIN))
                                        .getSingleResult())
                                == 0);
    }

    /** The demonstration has breaks. */
    private boolean isSchoolDay(LocalDate wednesday) {
        return read(em -> em.createQuery(
                                "SELECT COUNT(b) FROM SchoolBreak b WHERE :day BETWEEN b.firstDay AND b.lastDay",
                                Long.class)
                        .setParameter("day", wednesday)
                        .getSingleResult())
                == 0;
    }

    String request() throws Exception {
        return as.call(Demo.TEACHER_TK, () -> requests.request(wish("")));
    }

    RequestCommand wish(String note) {
        return wish("strong-passwords", note);
    }

    RequestCommand wish(String topic, String note) {
        return new RequestCommand(topic, List.of(classId), List.of(day), note);
    }

    String approved() throws Exception {
        var id = request();
        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(id));
        return id;
    }

    String planned(String trainerEmail, String start) throws Exception {
        var id = approved();
        as.run(Demo.PLANNER, () -> planning.plan(id, plan(trainerEmail, start, null), Language.BOSNIAN));
        return id;
    }

    PlanCommand plan(String trainerEmail, String start, Integer version) {
        return new PlanCommand(rows.accountId(trainerEmail), day, LocalTime.parse(start), 90, version, true);
    }

    /** An approved request of a class far away, in Banja Luka. */
    String inBanjaLuka() throws Exception {
        var id = as.call(Demo.TEACHER_RS, () -> {
            var made = classes.create(new NewClass(
                    classes.schools().get(0).getPublicId(),
                    classes.year(),
                    ClassGrades.of(6),
                    ClassName.unique("P"),
                    Language.BOSNIAN));
            return requests.request(new RequestCommand("strong-passwords", List.of(made), List.of(day), ""));
        });
        as.run(Demo.COORDINATOR_RS, () -> decisions.approve(id));
        return id;
    }

    /** The workshop of a request ended some hours ago. */
    void endAgo(String id, int hours) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE workshop SET"
                        + " starts_at = UTC_TIMESTAMP(6) - INTERVAL ?1 HOUR - INTERVAL 90 MINUTE,"
                        + " ends_at = UTC_TIMESTAMP(6) - INTERVAL ?1 HOUR WHERE request_id ="
                        + " (SELECT id FROM workshop_request WHERE public_id = ?2)")
                .setParameter(1, hours)
                .setParameter(2, id)
                .executeUpdate());
    }

    RequestView view(String id) throws Exception {
        return as.call(Demo.PLANNER, () -> workshops.get(id, Language.BOSNIAN));
    }

    /** Reads with fresh eyes: what the test saw before is not remembered. */
    <T> T read(Function<EntityManager, T> query) {
        var em = entityManagers.createEntityManager();
        try {
            return query.apply(em);
        } finally {
            em.close();
        }
    }

    void notFound(String email, Callable<?> work) {
        assertThatThrownBy(() -> as.call(email, work)).isInstanceOf(NotFoundException.class);
    }

    void forbidden(String email, Callable<?> work) {
        assertThatThrownBy(() -> as.call(email, work)).isInstanceOf(EJBAccessException.class);
    }

    void refused(String email, String key, Callable<?> work) {
        assertRuleBroken(key, () -> as.call(email, work));
    }
}
