package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.workshop.planning.WorkshopReminder;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes to a workshop is reminded of it once, of the date that it has. */
class WorkshopReminderIT extends WorkshopTest {

    @Inject
    private WorkshopReminder reminder;

    @Test
    void trainerAndSchoolAreRemindedOnceOfADateThatIsNear() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        reminder.remind();
        assertThat(reminders(id)).isEmpty();

        bringNear(id, 10);
        reminder.remind();
        reminder.remind();

        assertThat(reminders(id))
                .extracting(OutboxMail::getRecipient)
                .containsExactlyInAnyOrder(Demo.TRAINER, Demo.TEACHER_TK);
        assertThat(reminders(id))
                .allSatisfy(mail -> assertThat(mail.getBody()).contains("Jezik: ", "Radionicu vodi: "));
        assertThat(reminders(id))
                .filteredOn(mail -> mail.getRecipient().equals(Demo.TEACHER_TK))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getBody()).contains("prostorija i oprema"));
    }

    @Test
    void nobodyIsRemindedOfADateThatWasJustTold() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        bringNear(id, 0);
        reminder.remind();
        assertThat(reminders(id)).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfADateThatIsOff() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        bringNear(id, 10);
        as.run(Demo.PLANNER, () -> decisions.cancel(id, "Snijeg."));
        reminder.remind();
        assertThat(reminders(id)).isEmpty();
    }

    @Test
    void whatIsMovedAwayIsRemindedOfBeforeItsNewDateOnly() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        bringNear(id, 10);
        reminder.remind();
        assertThat(reminders(id)).hasSize(2);

        int version = view(id).plan().orElseThrow().version();
        as.run(Demo.PLANNER, () -> planning.replan(id, plan(Demo.TRAINER, "10:00", version), Language.BOSNIAN));
        reminder.remind();
        var before = reminders(id).size();

        bringNear(id, 10);
        reminder.remind();
        assertThat(reminders(id)).hasSize(before + 2);
    }

    /** Lets its time begin tomorrow, as it was planned so many days ago. */
    private void bringNear(String id, int daysAgo) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE workshop w JOIN workshop_request r ON r.id = w.request_id"
                        + " SET w.starts_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY,"
                        + " w.ends_at = UTC_TIMESTAMP(6) + INTERVAL 25 HOUR,"
                        + " w.planned_at = UTC_TIMESTAMP(6) - INTERVAL ?1 DAY WHERE r.public_id = ?2")
                .setParameter(1, daysAgo)
                .setParameter(2, id)
                .executeUpdate());
    }

    private List<OutboxMail> reminders(String id) {
        return read(em -> em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.body LIKE :id AND m.subject LIKE 'Podsjetnik na radionicu%'"
                                + " ORDER BY m.id",
                        OutboxMail.class)
                .setParameter("id", "%" + id + "%")
                .getResultList());
    }
}
