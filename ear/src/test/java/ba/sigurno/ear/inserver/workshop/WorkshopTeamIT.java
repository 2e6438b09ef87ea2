package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.CalendarReply;
import ba.sigurno.ejb.mail.CalendarReply.Answer;
import ba.sigurno.ejb.mail.ReplyDelivery;
import ba.sigurno.ejb.training.planning.TrainerCommitments;
import ba.sigurno.ejb.workshop.feed.CalendarFeedReader;
import ba.sigurno.ejb.workshop.feed.CalendarFeedService;
import ba.sigurno.ejb.workshop.planning.AvailabilityService;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.planning.TrainerDays;
import ba.sigurno.ejb.workshop.planning.WorkshopAgenda;
import ba.sigurno.ejb.workshop.reply.ReplyLine;
import ba.sigurno.ejb.workshop.reply.ReplyQueryService;
import ba.sigurno.ejb.workshop.report.MyWorkshopsService;
import ba.sigurno.ejb.workshop.report.OwnWorkshopLine;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.ejb.workshop.request.WorkshopEvent;
import ba.sigurno.ejb.workshop.request.WorkshopRecords;
import ba.sigurno.ejb.workshop.team.WorkshopTeam;
import ba.sigurno.ejb.workshop.team.WorkshopTeam.Assistant;
import ba.sigurno.ejb.workshop.team.WorkshopTeamService;
import ba.sigurno.ejb.workshop.trainer.ProfileCommand;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.mail.OutboxMail;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.workshop.reply.ReplyAnswer;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second trainer or a trainee comes to a workshop: as busy, as invited and as well informed as who holds it. */
class WorkshopTeamIT extends WorkshopTest {

    private static final String CELIC = "BA-03/Čelić";
    private static final String BANJA_LUKA = "BA-SRP/Banja Luka";
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Inject
    private WorkshopTeamService teams;

    @Inject
    private TrainerProfileService profiles;

    @Inject
    private AvailabilityService availability;

    @Inject
    private TrainerCommitments commitments;

    @Inject
    private WorkshopAgenda agenda;

    @Inject
    private MyWorkshopsService own;

    @Inject
    private WorkshopReportService reports;

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private CalendarFeedReader reader;

    @Inject
    private ReplyDelivery delivery;

    @Inject
    private ReplyQueryService replies;

    @Inject
    private WorkshopRecords records;

    private Account second;

    @BeforeEach
    void someoneBecomesATrainer() throws Exception {
        second = trainer("Senada Pomagić");
    }

    @Test
    void aTraineeComesBesideATrainerAndHoldsNothing() throws Exception {
        profile(second, CELIC, Language.ENGLISH, true);
        var id = planned(Demo.TRAINER, "10:00");
        add(id, second);

        assertThat(team(id).assistants()).singleElement().satisfies(one -> {
            assertThat(one.trainee()).isTrue();
            assertThat(one.successor()).isFalse();
        });
        refused(
                Demo.PLANNER,
                "workshop_rule_trainer_alone",
                () -> Concurrently.run(() -> teams.handOver(id, second.getPublicId())));
    }

    @Test
    void besideATraineeComesNoOtherOne() throws Exception {
        var id = planned(second.getEmail(), "10:00");
        var trainee = trainer("Novi Početnić");
        profile(second, CELIC, Language.BOSNIAN, true);
        profile(trainee, CELIC, Language.BOSNIAN, true);
        assertThat(clashes(() -> add(id, trainee))).contains("workshop_rule_trainer_alone");
    }

    @Test
    void theSameSpeaksAgainstWhoComesBesides() throws Exception {
        profile(second, BANJA_LUKA, Language.BOSNIAN, false);
        as.run(Demo.PLANNER, () -> profiles.takeLeave(second.getPublicId(), day, day));
        var id = planned(Demo.TRAINER, "10:00");
        assertThat(clashes(() -> add(id, second, false)))
                .containsExactly("workshop_rule_trainer_away", "workshop_warning_far");
        assertThat(team(id).assistants()).isEmpty();
    }

    @Test
    void whoComesBesidesIsBusy() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        add(id, second);
        var same = day;
        makeAClass();
        day = same;
        var other = approved();

        assertThat(clashes(() -> plan(other, plan(second.getEmail(), "11:00", null))))
                .contains("workshop_rule_trainer_busy");
        assertThat(standing()).isEqualTo(TrainerDays.Standing.SOME);
        var time = new SessionTime(Dates.instant(day, LocalTime.of(9, 0)), Dates.instant(day, LocalTime.of(12, 0)));
        assertThatThrownBy(() -> commitments.requireFree(second, List.of(time), null, Language.BOSNIAN))
                .isInstanceOf(DomainException.class);
        assertThat(agenda.of(
                        second,
                        Dates.instant(day, LocalTime.MIN),
                        Dates.instant(day.plusDays(1), LocalTime.MIN),
                        Language.BOSNIAN))
                .hasSize(1);
    }

    @Test
    void aPlanWithTwoIsRefusedForEither() throws Exception {
        var first = planned(second.getEmail(), "10:00");
        var same = day;
        makeAClass();
        day = same;
        var id = approved();
        var command = new PlanCommand(
                rows.accountId(Demo.TRAINER), List.of(second.getPublicId()), day, LocalTime.of(10, 30), 90, null, true);
        assertThat(clashes(() -> plan(id, command))).contains("workshop_rule_trainer_busy");
        as.run(Demo.PLANNER, () -> decisions.cancel(first, "Snijeg."));
        plan(id, command);
        assertThat(team(id).assistants()).extracting(Assistant::name).containsExactly(second.getDisplayName());
        assertThat(mails(id, second.getEmail())).hasSize(1);

        var elsewhere = planned(Demo.TRAINER_2, "13:00", id);
        add(elsewhere, second);
        int version = view(id).plan().orElseThrow().version();
        assertThat(clashes(() -> as.run(
                        Demo.PLANNER,
                        () -> planning.replan(id, plan(Demo.TRAINER, "13:30", version), Language.BOSNIAN))))
                .as("who comes besides moves too")
                .contains("workshop_rule_trainer_busy");
    }

    @Test
    void allAreInvitedToOneEventAndToldOfEachOther() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        add(id, second);
        assertThat(event(id, second.getEmail())).contains("METHOD:REQUEST", "SEQUENCE:1", uid(id));
        assertThat(event(id, Demo.TEACHER_TK)).contains("METHOD:REQUEST", "SEQUENCE:1", uid(id));
        assertThat(mails(id, Demo.TEACHER_TK).get(0).getBody()).contains(second.getDisplayName());
        assertThat(mails(id, Demo.COORDINATOR_TK)).as("is told of dates only").noneMatch(mail -> mail.getBody()
                .contains(second.getDisplayName()));

        as.run(Demo.PLANNER, () -> teams.remove(id, second.getPublicId()));
        assertThat(event(id, second.getEmail())).contains("METHOD:CANCEL", "SEQUENCE:2", uid(id));
        assertThat(event(id, Demo.TRAINER)).contains("METHOD:REQUEST", "SEQUENCE:2", uid(id));
        add(id, second);
        as.run(Demo.PLANNER, () -> decisions.cancel(id, "Snijeg."));
        assertThat(event(id, second.getEmail())).contains("METHOD:CANCEL", "SEQUENCE:4", uid(id));
    }

    @Test
    void whoComesBesidesSeesTheWorkshopAndCountsItsHours() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        notFound(second.getEmail(), () -> workshops.get(id, Language.BOSNIAN));
        add(id, second);
        assertThat(as.call(second.getEmail(), () -> workshops.get(id, Language.BOSNIAN)))
                .isNotNull();
        assertThat(as.call(second.getEmail(), () -> own.all(1, Language.BOSNIAN))
                        .ahead())
                .extracting(OwnWorkshopLine::requestId, OwnWorkshopLine::trainer)
                .containsExactly(tuple(id, rows.account(Demo.TRAINER).getDisplayName()));
        assertThat(reader.read(as.call(second.getEmail(), () -> feeds.renew()))).contains(uid(id));
        assertThat(as.call(
                                Demo.PLANNER,
                                () -> workshops.calendar(
                                        day,
                                        day.plusDays(1),
                                        new WorkshopEvent.Filter(second.getPublicId(), null, null),
                                        Language.BOSNIAN))
                        .get(0)
                        .trainer())
                .contains(second.getDisplayName());
        assertThat(records.of(second))
                .anyMatch(each -> each.key().equals("workshop_erase_assisted") && each.count() == 1);

        begins(id);
        notFound(second.getEmail(), () -> Concurrently.run(() -> reports.report(id, met())));
        as.run(Demo.TRAINER, () -> reports.report(id, met()));
        var mine = as.call(second.getEmail(), () -> own.all(1, Language.BOSNIAN));
        assertThat(mine.held().total()).isEqualTo(1);
        assertThat(mine.minutes()).isEqualTo(90);
    }

    @Test
    void whoComesBesidesAnswersAndChangesOfTheTeamAskNobodyAgain() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        answer(id, 0, Demo.TRAINER, MONDAY);
        add(id, second);
        answer(id, 1, second.getEmail(), MONDAY.plusSeconds(60));
        assertThat(as.call(Demo.PLANNER, () -> replies.of(id)))
                .extracting(ReplyLine::answer)
                .containsExactly(ReplyAnswer.ACCEPTED, ReplyAnswer.ACCEPTED, null);
    }

    @Test
    void whoIsIllStaysAwayAlone() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        add(id, second);
        as.run(second.getEmail(), () -> teams.stayAway(id, "Bolest."));

        assertThat(team(id).assistants()).isEmpty();
        assertThat(view(id).state()).isEqualTo(RequestState.PLANNED);
        assertThat(event(id, second.getEmail())).contains("METHOD:CANCEL");
        for (var told : List.of(Demo.TRAINER, Demo.TEACHER_TK, Demo.PLANNER)) {
            assertThat(mails(id, told).get(0).getBody()).as(told).contains("Bolest.", second.getDisplayName());
        }
        notFound(second.getEmail(), () -> Concurrently.run(() -> teams.stayAway(id, "Bolest.")));
    }

    @Test
    void anIllTrainerIsReplacedByOneClickOfThePlanner() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        assertThatThrownBy(() -> as.run(Demo.TRAINER, () -> teams.stayAway(id, "Bolest.")))
                .as("nobody is there")
                .isInstanceOf(NotFoundException.class);
        add(id, second);
        as.run(Demo.TRAINER, () -> teams.stayAway(id, "Bolest."));
        assertThat(team(id).absentSince()).isNotNull();
        assertThat(mails(id, Demo.PLANNER).get(0).getBody()).contains("Bolest.");

        as.run(Demo.PLANNER, () -> teams.handOver(id, second.getPublicId()));
        assertThat(view(id).plan().orElseThrow().trainerId()).isEqualTo(second.getPublicId());
        assertThat(team(id)).isEqualTo(new WorkshopTeam(List.of(), List.of(), List.of(), null, true));
        assertThat(event(id, Demo.TRAINER)).contains("METHOD:CANCEL", uid(id));
        assertThat(event(id, second.getEmail())).contains("METHOD:REQUEST", uid(id));
        assertThat(mails(id, Demo.TEACHER_TK).get(0).getReplyTo()).isEqualTo(second.getEmail());
    }

    private Account trainer(String name) throws Exception {
        var account = new Account(Demo.newAddress("tim"), name, "", Language.BOSNIAN);
        account.grant(Role.TRAINER);
        rows.store(account);
        return account;
    }

    private void profile(Account trainer, String home, Language language, boolean trainee) throws Exception {
        var command = new ProfileCommand(home, 60, 4, List.of("first-steps"), List.of(language), trainee, null);
        as.run(Demo.PLANNER, () -> profiles.save(trainer.getPublicId(), command));
    }

    private void plan(String id, PlanCommand command) throws Exception {
        as.run(Demo.PLANNER, () -> planning.plan(id, command, Language.BOSNIAN));
    }

    private void add(String id, Account account) throws Exception {
        add(id, account, true);
    }

    private void add(String id, Account account, boolean anyway) throws Exception {
        as.run(Demo.PLANNER, () -> teams.add(id, account.getPublicId(), anyway, Language.BOSNIAN));
    }

    /** Plans a workshop of another class on the day of one. */
    private String planned(String trainerEmail, String start, String besides) throws Exception {
        var same = Dates.local(view(besides).plan().orElseThrow().startsAt()).toLocalDate();
        makeAClass();
        day = same;
        return planned(trainerEmail, start);
    }

    private WorkshopTeam team(String id) throws Exception {
        return as.call(Demo.PLANNER, () -> teams.get(id));
    }

    private List<String> clashes(Deed deed) throws Exception {
        try {
            deed.run();
            return List.of();
        } catch (DomainException rule) {
            return rule.getAll().stream().map(DomainException::getKey).toList();
        }
    }

    /** What a planner does. */
    private interface Deed {
        void run() throws Exception;
    }

    private TrainerDays.Standing standing() throws Exception {
        return as
                .call(
                        Demo.PLANNER,
                        () -> availability.search(second.getDisplayName(), List.of(day), 1, Language.BOSNIAN))
                .items()
                .stream()
                .filter(row -> row.accountId().equals(second.getPublicId()))
                .findFirst()
                .orElseThrow()
                .days()
                .get(0)
                .standing();
    }

    private void begins(String id) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE workshop SET starts_at = UTC_TIMESTAMP(6) - INTERVAL 2 HOUR,"
                        + " ends_at = UTC_TIMESTAMP(6) - INTERVAL 30 MINUTE WHERE request_id ="
                        + " (SELECT id FROM workshop_request WHERE public_id = ?1)")
                .setParameter(1, id)
                .executeUpdate());
    }

    private static ReportCommand met() {
        return new ReportCommand(Map.of(6, 20), Map.of(), 1, "", null);
    }

    private void answer(String id, int sequence, String attendee, Instant stamp) {
        delivery.deliver(new CalendarReply(uid(id), sequence, attendee, Answer.ACCEPTED, stamp));
    }

    private String uid(String id) {
        return rows.text(
                "SELECT w.calendar_uid FROM workshop w JOIN workshop_request r ON r.id = w.request_id"
                        + " WHERE r.public_id = ?",
                id);
    }

    /** The mails about a request to somebody, the last first. */
    private List<OutboxMail> mails(String id, String recipient) {
        return read(em -> em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.body LIKE :id AND m.recipient = :recipient ORDER BY m.id DESC",
                        OutboxMail.class)
                .setParameter("id", "%" + id + "%")
                .setParameter("recipient", recipient)
                .getResultList());
    }

    private String event(String id, String recipient) {
        return mails(id, recipient).get(0).getCalendar().replace("\r\n ", "");
    }
}
