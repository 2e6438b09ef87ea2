package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.ladder.LadderLine;
import ba.sigurno.ejb.training.ladder.LadderQueryService;
import ba.sigurno.ejb.training.ladder.LadderSteps;
import ba.sigurno.ejb.training.ladder.TrainerLine;
import ba.sigurno.ejb.training.planning.AssistantService;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.ejb.training.planning.SessionPlanService;
import ba.sigurno.ejb.training.session.SessionFilter;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.ejb.training.session.SessionListService;
import ba.sigurno.ejb.training.session.SessionService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.ladder.LadderKind;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.persistence.training.session.SessionMode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainee helps, is seen, is raised, and leads; nobody else than planners and lead trainers decides about that. */
@ExtendWith(ArquillianExtension.class)
class LadderIT {

    private static final Language READER = Language.BOSNIAN;
    private static final String LEAD = Demo.TRAINER;
    private static final String OTHER = Demo.TRAINER_2;
    private static final int LONG_AGO = -410;
    private static final int COMING = 71;

    private final String trainee = Demo.newAddress("trainee");
    private String id;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private AssistantService assistants;

    @Inject
    private AttendanceService attendance;

    @Inject
    private SessionService sessions;

    @Inject
    private SessionListService lists;

    @Inject
    private SessionPlanService plans;

    @Inject
    private LadderQueryService pages;

    @Inject
    private LadderSteps steps;

    @BeforeEach
    void begin() throws Exception {
        var account = new Account(trainee, "Žana Probna " + trainee, "", READER);
        account.grant(Role.TRAINER);
        rows.store(account);
        id = account.getPublicId();
    }

    @Test
    void aTraineeHelpsIsSeenAndIsRaised() throws Exception {
        for (int day = 0; day < 2; day++) {
            var session = rows.session(LEAD, Demo.COORDINATOR_TK, LONG_AGO - day, 20);
            session.help(rows.account(trainee), session.getStartsAt());
            rows.store(session);
        }
        var before = as.call(trainee, () -> pages.mine(READER));
        assertThat(before.level()).isEqualTo(TrainerLevel.TRAINEE);
        assertThat(before.lines())
                .filteredOn(line -> line.kind() == LadderKind.ASSISTED)
                .singleElement()
                .satisfies(line -> assertThat(line.met()).isTrue());
        assertThat(before.ready()).isFalse();
        assertBreaks(LEAD, "training_rule_not_earned", () -> steps.raise(id, TrainerLevel.TRAINEE, " "));

        as.run(LEAD, () -> steps.accept(id, TrainerLevel.TRAINEE, "Mirno vodi grupu."));
        assertBreaks(
                LEAD,
                "training_rule_practice_accepted",
                () -> steps.accept(id, TrainerLevel.TRAINEE, "Mirno vodi grupu."));
        assertThat(as.call(Demo.PLANNER, () -> pages.search(trainee, TrainerLevel.TRAINEE, true, 1))
                        .items())
                .extracting(TrainerLine::id)
                .containsExactly(id);

        var outcomes = concurrently.all(
                new Deed(
                        concurrently.staff(Demo.PLANNER),
                        () -> Concurrently.run(() -> steps.raise(id, TrainerLevel.TRAINEE, ""))),
                new Deed(
                        concurrently.staff(LEAD),
                        () -> Concurrently.run(() -> steps.raise(id, TrainerLevel.TRAINEE, ""))));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(Concurrently.rules(outcomes)).containsExactly("training_rule_level_changed");
        var after = as.call(trainee, () -> pages.mine(READER));
        assertThat(after.level()).isEqualTo(TrainerLevel.TRAINER);
        assertThat(after.history()).hasSize(1);
        assertThat(after.lines()).extracting(LadderLine::level).containsOnly(TrainerLevel.LEAD);
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", trainee))
                .isEqualTo(2);

        as.run(Demo.PLANNER, () -> steps.lower(id, TrainerLevel.TRAINER, "Ne vodi više."));
        assertThat(as.call(trainee, () -> pages.mine(READER)).level()).isEqualTo(TrainerLevel.TRAINEE);
    }

    @Test
    void whoHelpsSeesTheSessionAndNoMore() throws Exception {
        var session = rows.session(LEAD, Demo.COORDINATOR_TK, COMING, 20);
        rows.store(session);
        var sessionId = session.getPublicId();
        assertThatThrownBy(() -> as.call(trainee, () -> sessions.view(sessionId, READER)))
                .isInstanceOf(NotFoundException.class);
        concurrently.twice(concurrently.staff(LEAD), () -> Concurrently.run(() -> assistants.add(sessionId, id)));
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", trainee))
                .isEqualTo(1);

        var view = as.call(trainee, () -> sessions.view(sessionId, READER));
        assertThat(view.led()).isFalse();
        assertThat(view.assistants()).contains("Žana Probna");
        assertThat(as.call(
                                trainee,
                                () -> lists.page(
                                        SessionList.UPCOMING,
                                        SessionFilter.ALL,
                                        SessionList.UPCOMING.order(),
                                        1,
                                        READER))
                        .total())
                .isEqualTo(1);
        assertThatThrownBy(() -> as.call(trainee, () -> attendance.mark(sessionId, 1, List.of())))
                .isInstanceOf(NotFoundException.class);
        as.run(LEAD, () -> assistants.remove(sessionId, id));
        assertThatThrownBy(() -> as.call(trainee, () -> sessions.view(sessionId, READER)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTraineeCannotLead() throws Exception {
        assertThat(as.call(trainee, () -> plans.programmes(READER))).isEmpty();
        assertThat(as.call(Demo.PLANNER, () -> plans.trainers()))
                .extracting(Choice::id)
                .doesNotContain(id)
                .contains(rows.accountId(OTHER));
        var command = new SessionCommand(
                rows.edition().getProgramme().getPublicId(),
                id,
                null,
                List.of(new MeetingTime(
                        LocalDate.now(ClockProducer.ZONE).plusDays(COMING), LocalTime.of(7, 0), LocalTime.of(8, 0))),
                SessionMode.ON_SITE,
                "Tuzla",
                null,
                READER,
                20,
                null,
                null);
        assertBreaks(trainee, "training_rule_level_trainer", () -> plans.plan(command, READER));
        assertBreaks(Demo.PLANNER, "training_rule_level_trainer", () -> plans.plan(command, READER));
    }

    @Test
    void nobodyRaisesOneself() {
        assertBreaks(
                LEAD, "training_rule_own_level", () -> steps.lower(rows.accountId(LEAD), TrainerLevel.LEAD, "Dosta."));
    }

    private void assertBreaks(String who, String rule, Runnable deed) {
        assertRuleBroken(rule, () -> as.run(who, deed));
    }
}
