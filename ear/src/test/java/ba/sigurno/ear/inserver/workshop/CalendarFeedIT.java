package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.workshop.feed.CalendarFeedReader;
import ba.sigurno.ejb.workshop.feed.CalendarFeedService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A calendar program that knows the address sees what its owner may see, and nothing else. */
class CalendarFeedIT extends WorkshopTest {

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private CalendarFeedReader reader;

    @Test
    void everybodyReadsTheOwnWorkshops() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        assertThat(calendar(Demo.TRAINER)).contains(id, "METHOD:PUBLISH", "SEQUENCE:0");
        assertThat(calendar(Demo.TEACHER_TK)).contains(id);
        assertThat(calendar(Demo.COORDINATOR_TK)).contains(id);
        assertThat(calendar(Demo.TRAINER_2)).doesNotContain(id);
        assertThat(calendar(Demo.TEACHER_RS)).doesNotContain(id);
    }

    @Test
    void theEventIsTheOneThatWasMailed() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        var uid = rows.text(
                "SELECT w.calendar_uid FROM workshop w JOIN workshop_request r ON r.id = w.request_id"
                        + " WHERE r.public_id = ?",
                id);
        assertThat(calendar(Demo.TRAINER)).contains("UID:" + uid);
    }

    @Test
    void whatIsCancelledIsThereNoMore() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        as.run(Demo.PLANNER, () -> decisions.cancel(id, "Snijeg."));
        assertThat(calendar(Demo.TRAINER)).doesNotContain(id);
    }

    @Test
    void aTrainerAlsoReadsTheTrainingsToLead() throws Exception {
        var session = rows.session(Demo.TRAINER_2, Demo.COORDINATOR_TK, 40, 20);
        rows.store(session);
        assertThat(calendar(Demo.TRAINER_2)).contains("UID:" + session.getPublicId() + "-1@sigurno");
        assertThat(calendar(Demo.PLANNER)).doesNotContain(session.getPublicId());
    }

    @Test
    void anotherAddressEndsTheOneBefore() throws Exception {
        var first = as.call(Demo.TEACHER_2_TK, () -> feeds.renew());
        var second = as.call(Demo.TEACHER_2_TK, () -> feeds.renew());
        assertThat(reader.read(second)).contains("BEGIN:VCALENDAR");
        assertClosed(first);
        assertThat(as.call(Demo.TEACHER_2_TK, () -> feeds.since())).isPresent();
        as.run(Demo.TEACHER_2_TK, () -> feeds.end());
        assertClosed(second);
        assertThat(as.call(Demo.TEACHER_2_TK, () -> feeds.since())).isEmpty();
    }

    @Test
    void whoLeavesReadsNoMore() throws Exception {
        var trainer = new Account(Demo.newAddress("odlazi"), "Odlazi Iz Centra", "", Language.BOSNIAN);
        trainer.grant(Role.TRAINER, null, null);
        rows.store(trainer);
        var secret = as.call(trainer.getEmail(), () -> feeds.renew());
        assertThat(reader.read(secret)).contains("BEGIN:VCALENDAR");
        rows.change(Account.class, trainer.getId(), Account::disable);
        assertClosed(secret);
    }

    private void assertClosed(String secret) {
        assertThatThrownBy(() -> reader.read(secret)).hasStackTraceContaining(NotFoundException.class.getSimpleName());
    }

    private String calendar(String email) throws Exception {
        return reader.read(as.call(email, () -> feeds.renew())).replace("\r\n ", "");
    }
}
