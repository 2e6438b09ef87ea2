package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.CalendarReply;
import ba.sigurno.ejb.mail.CalendarReply.Answer;
import ba.sigurno.ejb.mail.ReplyDelivery;
import ba.sigurno.ejb.workshop.guest.GuestCommand;
import ba.sigurno.ejb.workshop.guest.GuestPurge;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestColumn;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestService;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestView.Slot;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.planning.WorkshopReminder;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalService;
import ba.sigurno.ejb.workshop.reply.ReplyLine;
import ba.sigurno.ejb.workshop.reply.ReplyQueryService;
import ba.sigurno.ejb.workshop.team.WorkshopTeam;
import ba.sigurno.ejb.workshop.team.WorkshopTeamService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.OutboxMail;
import ba.sigurno.persistence.workshop.reply.ReplyAnswer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests of other institutions come to workshops at times that they gave, each time once, and are told as all others. */
class WorkshopGuestIT extends WorkshopTest {

    @Inject
    private WorkshopGuestService guests;

    @Inject
    private WorkshopTeamService teams;

    @Inject
    private WorkshopReminder reminder;

    @Inject
    private SeasonProposalService proposals;

    @Inject
    private ReplyDelivery delivery;

    @Inject
    private ReplyQueryService replies;

    @Inject
    private GuestPurge purge;

    private final String email = Demo.newAddress("gost");
    private final String institution = "Policija " + UUID.randomUUID();
    private String guest;

    @BeforeEach
    void aGuestCanComeInTheMorning() throws Exception {
        guest = as.call(Demo.PLANNER, () -> guests.add(command("strong-passwords", null)));
        as.run(Demo.PLANNER, () -> guests.addSlot(guest, day, LocalTime.of(8, 0), LocalTime.of(12, 0)));
    }

    @Test
    void aGuestIsFoundChangedAndKnownByAddress() throws Exception {
        assertThat(as.call(
                                Demo.PLANNER,
                                () -> guests.search(
                                        institution, Sort.by(WorkshopGuestColumn.NAME), 1, Language.BOSNIAN))
                        .items())
                .singleElement()
                .satisfies(line -> assertThat(line.next()).isNotNull());
        refused(Demo.PLANNER, "workshop_rule_guest_known", () -> guests.add(command("first-steps", null)));
        var known = as.call(Demo.PLANNER, () -> guests.get(guest)).guest();
        as.run(Demo.PLANNER, () -> guests.change(guest, command("first-steps", known.version())));
        assertThat(as.call(Demo.PLANNER, () -> guests.get(guest)).guest().topics())
                .containsExactly("first-steps");
    }

    @Test
    void whoseTimeCoversTheWorkshopAndWhoSpeaksOnItIsOffered() throws Exception {
        assertThat(offers(planned(Demo.TRAINER, "10:00"))).contains(institution);
        assertThat(offers(another("11:00", Demo.TRAINER_2)))
                .as("until half past twelve")
                .doesNotContain(institution);
        var known = as.call(Demo.PLANNER, () -> guests.get(guest)).guest();
        as.run(Demo.PLANNER, () -> guests.change(guest, command("first-steps", known.version())));
        assertThat(offers(another("08:00", Demo.TRAINER)))
                .as("of another topic")
                .doesNotContain(institution);
    }

    @Test
    void aTimeIsUsedOnceAndFreeAgainAfterwards() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        invite(id);
        assertThat(slots()).extracting(Slot::used).containsExactly(true);
        var other = another("08:00", Demo.TRAINER_2);
        assertThat(offers(other)).doesNotContain(institution);
        refused(
                Demo.PLANNER,
                "workshop_rule_guest_slot_used",
                () -> Concurrently.run(() -> teams.invite(other, slot())));
        refused(
                Demo.PLANNER,
                "workshop_rule_guest_slot_used",
                () -> Concurrently.run(() -> guests.removeSlot(guest, slot())));
        refused(Demo.PLANNER, "workshop_rule_guest_invited", () -> Concurrently.run(() -> guests.end(guest)));

        as.run(Demo.PLANNER, () -> decisions.cancel(id, "Snijeg."));
        assertThat(offers(other)).contains(institution);
        as.run(Demo.PLANNER, () -> guests.end(guest));
        assertThat(offers(other)).doesNotContain(institution);
    }

    @Test
    void aGuestGetsTheSameEventAndIsToldOfChanges() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        invite(id);
        assertThat(event(email)).contains("METHOD:REQUEST", "SEQUENCE:1", uid(id));
        assertThat(mails(email).get(0).getBody()).contains("godinu dana").doesNotContain("review.xhtml");
        assertThat(mails(email).get(0).getReplyTo()).isEqualTo(Demo.TRAINER);
        assertThat(mails(Demo.TEACHER_TK).get(0).getBody()).contains(institution);
        assertThat(as.call(Demo.TEACHER_TK, () -> teams.get(id)).guests())
                .extracting(WorkshopTeam.Guest::institution)
                .containsExactly(institution);

        replan(id, "09:00", false);
        assertThat(event(email)).contains("METHOD:REQUEST", "SEQUENCE:2", uid(id));
        assertThat(warnings(id, "10:45")).containsExactly("workshop_warning_guest");
        replan(id, "10:45", true);
        assertThat(event(email)).as("not at that time").contains("METHOD:CANCEL", "SEQUENCE:3", uid(id));
        assertThat(slots()).extracting(Slot::used).containsExactly(false);
    }

    @Test
    void aGuestIsRemindedAsTheTrainerIs() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        invite(id);
        rows.write(em -> em.createNativeQuery("UPDATE workshop w JOIN workshop_request r ON r.id = w.request_id"
                        + " SET w.starts_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY,"
                        + " w.ends_at = UTC_TIMESTAMP(6) + INTERVAL 25 HOUR,"
                        + " w.planned_at = UTC_TIMESTAMP(6) - INTERVAL 10 DAY WHERE r.public_id = ?1")
                .setParameter(1, id)
                .executeUpdate());
        reminder.remind();
        reminder.remind();
        assertThat(mails(email))
                .filteredOn(mail -> mail.getSubject().startsWith("Podsjetnik na radionicu"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.getReplyTo()).isEqualTo(Demo.TRAINER);
                    assertThat(mail.getBody()).contains("kao gost").doesNotContain("review.xhtml");
                });
    }

    @Test
    void ofManyThatAreMovedAtOnceAGuestIsToldByOneMail() throws Exception {
        var id = planned(Demo.TRAINER, "08:00");
        invite(id);
        var other = another("12:00", Demo.TRAINER);
        as.run(Demo.PLANNER, () -> guests.addSlot(guest, day, LocalTime.of(12, 0), LocalTime.of(14, 0)));
        as.run(Demo.PLANNER, () -> teams.invite(other, unusedSlot()));
        for (var each : List.of(id, other)) {
            var plan = view(each).plan().orElseThrow();
            var start = Dates.local(plan.startsAt()).toLocalTime();
            as.run(
                    Demo.PLANNER,
                    () -> planning.replanAmongMany(
                            each,
                            new PlanCommand(rows.accountId(Demo.TRAINER_2), day, start, 90, plan.version(), true),
                            Language.BOSNIAN));
        }
        assertThat(mails(email)).noneMatch(mail -> mail.getBody().contains("Prije: "));
        as.run(Demo.PLANNER, () -> proposals.tell());
        assertThat(mails(email).get(0)).satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Novi termini radionica: 2");
            assertThat(mail.getBody()).contains("Prije: ").doesNotContain("review.xhtml", "calendar-feed");
            assertThat(mail.getCalendar().replace("\r\n ", "")).contains(uid(id), uid(other));
        });
    }

    @Test
    void aGuestAnswersFromTheCalendar() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        invite(id);
        delivery.deliver(new CalendarReply(uid(id), 1, email, Answer.ACCEPTED, Instant.parse("2026-11-23T08:00:00Z")));
        assertThat(as.call(Demo.PLANNER, () -> replies.of(id)))
                .extracting(ReplyLine::name, ReplyLine::answer)
                .contains(tuple("Mirza Gostić", ReplyAnswer.ACCEPTED));
        as.run(Demo.PLANNER, () -> teams.dismiss(id, slot()));
        assertThat(event(email)).contains("METHOD:CANCEL", "SEQUENCE:2");
        assertThat(as.call(Demo.PLANNER, () -> replies.of(id))).hasSize(2);
    }

    @Test
    void whatIsKeptOfAGuestGoesAYearAfterTheLastTime() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        invite(id);
        purge.everyNight();
        assertThat(known()).isEqualTo(1);
        rows.write(em -> {
            em.createNativeQuery("UPDATE workshop_guest SET since = '2020-01-01' WHERE public_id = ?1")
                    .setParameter(1, guest)
                    .executeUpdate();
            em.createNativeQuery("UPDATE workshop_guest_slot s JOIN workshop_guest g ON g.id = s.guest_id"
                            + " SET s.starts_at = '2020-02-01 08:00', s.ends_at = '2020-02-01 12:00'"
                            + " WHERE g.public_id = ?1")
                    .setParameter(1, guest)
                    .executeUpdate();
        });
        purge.everyNight();
        assertThat(known()).isZero();
        assertThat(as.call(Demo.PLANNER, () -> teams.get(id)).guests()).isEmpty();
    }

    private GuestCommand command(String topic, Integer version) {
        return new GuestCommand(
                "Mirza Gostić",
                institution,
                email,
                "035 200 300",
                "BA-03/Tuzla",
                Language.BOSNIAN,
                List.of(topic),
                version);
    }

    private List<String> offers(String id) throws Exception {
        return as.call(Demo.PLANNER, () -> teams.get(id)).offers().stream()
                .map(WorkshopTeam.Offer::institution)
                .toList();
    }

    private List<Slot> slots() throws Exception {
        return as.call(Demo.PLANNER, () -> guests.get(guest)).slots();
    }

    private String unusedSlot() {
        return rows.text(
                "SELECT s.public_id FROM workshop_guest_slot s JOIN workshop_guest g ON g.id = s.guest_id"
                        + " WHERE g.public_id = ? AND s.id NOT IN (SELECT i.slot_id FROM workshop_invited_slot i)",
                guest);
    }

    private String slot() {
        return rows.text(
                "SELECT s.public_id FROM workshop_guest_slot s JOIN workshop_guest g ON g.id = s.guest_id"
                        + " WHERE g.public_id = ?",
                guest);
    }

    private void invite(String id) throws Exception {
        as.run(Demo.PLANNER, () -> teams.invite(id, slot()));
    }

    /** Plans a workshop of another class on the same day. */
    private String another(String start, String trainer) throws Exception {
        var same = day;
        makeAClass();
        day = same;
        return planned(trainer, start);
    }

    private void replan(String id, String start, boolean anyway) throws Exception {
        var plan = plan(Demo.TRAINER, start, view(id).plan().orElseThrow().version());
        var wanted =
                new PlanCommand(plan.trainerId(), plan.day(), plan.start(), plan.minutes(), plan.version(), anyway);
        as.run(Demo.PLANNER, () -> planning.replan(id, wanted, Language.BOSNIAN));
    }

    private List<String> warnings(String id, String start) throws Exception {
        try {
            replan(id, start, false);
            return List.of();
        } catch (DomainException rule) {
            return rule.getAll().stream().map(DomainException::getKey).toList();
        }
    }

    private long known() {
        return rows.count("SELECT COUNT(*) FROM workshop_guest WHERE public_id = ?", guest);
    }

    private String uid(String id) {
        return rows.text(
                "SELECT w.calendar_uid FROM workshop w JOIN workshop_request r ON r.id = w.request_id"
                        + " WHERE r.public_id = ?",
                id);
    }

    /** The mails to somebody, the last first. */
    private List<OutboxMail> mails(String recipient) {
        return read(em -> em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.recipient = :recipient ORDER BY m.id DESC",
                        OutboxMail.class)
                .setParameter("recipient", recipient)
                .setMaxResults(5)
                .getResultList());
    }

    private String event(String recipient) {
        return mails(recipient).get(0).getCalendar().replace("\r\n ", "");
    }
}
