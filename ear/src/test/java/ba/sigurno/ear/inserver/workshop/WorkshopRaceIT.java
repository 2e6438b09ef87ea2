package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What two people do with one workshop at the same moment happens once. */
class WorkshopRaceIT extends WorkshopTest {

    @Inject
    private Concurrently concurrently;

    @Test
    void aWishSentTwiceIsOneRequest() throws Exception {
        var wish = wish("");
        var outcomes = concurrently.twice(concurrently.staff(Demo.TEACHER_TK), () -> requests.request(wish));
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(outcomes.get(0).value()).isEqualTo(outcomes.get(1).value());
        assertThat(mails((String) outcomes.get(0).value())).isEqualTo(1);
    }

    @Test
    void aRequestIsDecidedOnce() throws Exception {
        var id = request();
        var outcomes = concurrently.all(
                new Deed(concurrently.staff(Demo.COORDINATOR_TK), () -> Concurrently.run(() -> decisions.approve(id))),
                new Deed(
                        concurrently.staff(Demo.COORDINATOR_TK),
                        () -> Concurrently.run(() -> decisions.decline(id, "Tada je ispit."))));
        onlyOneIsDone(outcomes);
        assertThat(view(id).steps()).hasSize(2);
    }

    @Test
    void aWorkshopIsPlannedOnceThoughTwoPlannersPlanIt() throws Exception {
        var id = approved();
        long before = mails(id);
        var early = plan(Demo.TRAINER, "08:00", null);
        var late = plan(Demo.TRAINER_2, "12:00", null);
        var outcomes = concurrently.all(
                new Deed(
                        concurrently.staff(Demo.PLANNER),
                        () -> Concurrently.run(() -> planning.plan(id, early, Language.BOSNIAN))),
                new Deed(
                        concurrently.staff(Demo.PLANNER),
                        () -> Concurrently.run(() -> planning.plan(id, late, Language.BOSNIAN))));
        onlyOneIsDone(outcomes);
        assertThat(mails(id) - before).isEqualTo(3);
    }

    @Test
    void aTrainerIsGivenOneWorkshopOfTwoAtTheSameHour() throws Exception {
        var one = approved();
        var same = day;
        makeAClass();
        day = same;
        var other = approved();
        var hour = plan(Demo.TRAINER, "10:00", null);
        var outcomes = concurrently.all(
                new Deed(
                        concurrently.staff(Demo.PLANNER),
                        () -> Concurrently.run(() -> planning.plan(one, hour, Language.BOSNIAN))),
                new Deed(
                        concurrently.staff(Demo.PLANNER),
                        () -> Concurrently.run(() -> planning.plan(other, hour, Language.BOSNIAN))));
        onlyOneIsDone(outcomes);
    }

    @Test
    void aWorkshopIsCalledOffOnce() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        long before = mails(id);
        Callable<?> cancel = () -> Concurrently.run(() -> decisions.cancel(id, "Snijeg."));
        onlyOneIsDone(concurrently.twice(concurrently.staff(Demo.PLANNER), cancel));
        assertThat(mails(id) - before).isEqualTo(3);
    }

    /** The other learns of it by a sentence: that a rule forbids it, or that somebody was faster. */
    private static void onlyOneIsDone(List<Outcome> outcomes) {
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .extracting(Outcome::failure)
                .filteredOn(failure -> failure != null)
                .allMatch(WorkshopRaceIT::isExplained);
    }

    private static boolean isExplained(Throwable failure) {
        return failure instanceof DomainException
                || failure instanceof OptimisticLockException
                || failure.getCause() != null && isExplained(failure.getCause());
    }

    private long mails(String id) {
        return rows.count("SELECT COUNT(*) FROM outbox_mail WHERE body LIKE CONCAT('%', ?, '%')", id);
    }
}
