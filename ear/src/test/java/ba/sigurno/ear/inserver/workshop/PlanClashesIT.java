package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.ejb.training.planning.TrainerCommitments;
import ba.sigurno.ejb.workshop.planning.AvailabilityService;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.planning.TrainerDays;
import ba.sigurno.ejb.workshop.planning.TrainerOffer;
import ba.sigurno.ejb.workshop.road.RoadTimeService;
import ba.sigurno.ejb.workshop.trainer.ProfileCommand;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What speaks against a plan is said before it is saved, all of it, and only what warns can be planned all the same. */
class PlanClashesIT extends WorkshopTest {

    private static final String CELIC = "BA-03/Čelić";
    private static final String BIHAC = "BA-01/Bihać";
    private static final String BANJA_LUKA = "BA-SRP/Banja Luka";

    @Inject
    private TrainerProfileService profiles;

    @Inject
    private AvailabilityService availability;

    @Inject
    private RoadTimeService roads;

    @Inject
    private MunicipalityFinder municipalities;

    @Inject
    private TrainerCommitments commitments;

    @Inject
    private Concurrently concurrently;

    private Account trainer;

    @BeforeEach
    void someoneBecomesATrainer() throws Exception {
        day = firstFree(DayOfWeek.TUESDAY);
        trainer = new Account(Demo.newAddress("raspored"), "Zlatan Rasporedić", "", Language.BOSNIAN);
        trainer.grant(Role.TRAINER);
        rows.store(trainer);
    }

    @Test
    void allClashesAreSaidAtOnce() throws Exception {
        profile(BIHAC, 60, 1, "first-steps", Language.CROATIAN, true);
        var other = firstFree(DayOfWeek.MONDAY);
        as.run(Demo.PLANNER, () -> profiles.takeLeave(trainer.getPublicId(), other, other));
        var id = approved();

        assertThat(clashes(id, other, "18:30", true))
                .containsExactly(
                        "workshop_rule_time_day",
                        "workshop_rule_trainer_away",
                        "workshop_rule_trainer_topic",
                        "workshop_rule_trainer_language",
                        "workshop_rule_trainer_alone",
                        "workshop_warning_far",
                        "workshop_warning_day");
        assertThat(view(id).plan()).isEmpty();
    }

    @Test
    void whatOnlyWarnsIsPlannedWhenItIsWanted() throws Exception {
        profile(CELIC, 60, 2, "strong-passwords", Language.BOSNIAN, false);
        var id = approved();
        var other = firstFree(DayOfWeek.MONDAY);

        assertThat(clashes(id, other, "10:00", false)).containsExactly("workshop_warning_day");
        assertThat(clashes(id, other, "10:00", true)).isEmpty();
        assertThat(view(id).plan()).isPresent();
    }

    @Test
    void ofATrainerWithoutAProfileNothingIsKnown() throws Exception {
        assertThat(clashes(approved(), day, "10:00", false)).containsExactly("workshop_warning_profile");
    }

    @Test
    void aTrainerHoldsNoMoreADayThanSaid() throws Exception {
        profile(CELIC, 60, 1, "strong-passwords", Language.BOSNIAN, false);
        var first = approved();
        assertThat(clashes(first, day, "08:00", false)).isEmpty();
        var second = ofAnotherClass();

        assertThat(clashes(second, day, "13:00", true)).containsExactly("workshop_rule_trainer_full");
        assertThat(move(first, "09:00")).isEmpty();
        assertThat(standing(day)).isEqualTo(TrainerDays.Standing.FULL);
        assertThat(standing(day.plusDays(1))).isEqualTo(TrainerDays.Standing.FREE);
    }

    @Test
    void aClassHasOneWorkshopAtATimeAndASchoolIsWarned() throws Exception {
        profile(CELIC, 60, 4, "strong-passwords", Language.BOSNIAN, false);
        var id = approved();
        as.run(Demo.PLANNER, () -> planning.plan(id, plan(Demo.TRAINER, "10:00", null), Language.BOSNIAN));
        var sameClass = as.call(Demo.TEACHER_TK, () -> requests.request(wish("screen-and-sleep", "")));
        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(sameClass));

        assertThat(clashes(sameClass, day, "11:00", true))
                .contains("workshop_rule_class_busy")
                .doesNotContain("workshop_warning_school");
        assertThat(clashes(ofAnotherClass(), day, "11:00", false)).containsExactly("workshop_warning_school");
    }

    @Test
    void twoPlannersGiveAClassOneWorkshop() throws Exception {
        var one = approved();
        var other = as.call(Demo.TEACHER_TK, () -> requests.request(wish("screen-and-sleep", "")));
        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(other));
        var early = plan(Demo.TRAINER, "10:00", null);
        var late = plan(Demo.TRAINER_2, "11:00", null);

        var outcomes = concurrently.all(
                new Deed(
                        concurrently.staff(Demo.PLANNER),
                        () -> Concurrently.run(() -> planning.plan(one, early, Language.BOSNIAN))),
                new Deed(
                        concurrently.staff(Demo.PLANNER),
                        () -> Concurrently.run(() -> planning.plan(other, late, Language.BOSNIAN))));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
    }

    @Test
    void betweenTwoSchoolsLiesARoad() throws Exception {
        profile(CELIC, 480, 4, "strong-passwords", Language.BOSNIAN, false);
        var near = approved();
        assertThat(clashes(near, day, "10:00", false)).isEmpty();
        var far = inBanjaLuka();

        assertThat(clashes(far, day, "12:30", false)).containsExactly("workshop_rule_road_before");
        assertThat(clashes(far, day, "08:00", false)).containsExactly("workshop_rule_road_after");
        as.run(Demo.PLANNER, () -> roads.correct(CELIC, BANJA_LUKA, 60));
        try {
            assertThat(clashes(far, day, "12:30", false)).isEmpty();
        } finally {
            as.run(Demo.PLANNER, () -> roads.reset(CELIC, BANJA_LUKA));
        }
    }

    @Test
    void toATrainingLiesARoadTooWhenItIsKnownWhereItIs() throws Exception {
        profile(CELIC, 480, 4, "strong-passwords", Language.BOSNIAN, false);
        var id = approved();
        var training = new TrainingSession(
                rows.newEdition(),
                trainer,
                null,
                Dates.instant(day, LocalTime.of(6, 0)),
                Dates.instant(day, LocalTime.of(9, 0)),
                "Zavod, Banja Luka",
                Language.BOSNIAN,
                10);
        training.beIn(as.call(Demo.PLANNER, () -> municipalities.find(BANJA_LUKA)));
        rows.store(training);
        assertThat(clashes(id, day, "10:00", false)).containsExactly("workshop_rule_road_before");

        rows.change(TrainingSession.class, training.getId(), moved -> moved.beIn(null));
        assertThat(clashes(id, day, "10:00", false)).isEmpty();
    }

    @Test
    void whoFitsBestIsOfferedFirst() throws Exception {
        profile(CELIC, 60, 2, "strong-passwords", Language.BOSNIAN, false);
        var id = approved();
        var offers = as.call(Demo.PLANNER, () -> planning.offers(id, day, Language.BOSNIAN));

        var own = offer(offers, trainer.getPublicId());
        assertThat(own.possible()).isTrue();
        assertThat(own.minutes()).isEqualTo(15);
        var trainee = offer(offers, rows.accountId(Demo.TRAINEE_TRAINER));
        assertThat(trainee.possible()).isFalse();
        assertThat(trainee.reasons()).anyMatch(reason -> reason.contains("u obuci"));
        assertThat(offers).extracting(TrainerOffer::possible).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(offers.indexOf(own)).isLessThan(offers.indexOf(offer(offers, rows.accountId(Demo.TRAINER))));
    }

    @Test
    void fromAWorkshopToATrainingLiesARoadTooAndBack() throws Exception {
        profile(CELIC, 480, 4, "strong-passwords", Language.BOSNIAN, false);
        assertThat(clashes(approved(), day, "10:00", false)).isEmpty();
        var there = as.call(Demo.PLANNER, () -> municipalities.find(BANJA_LUKA));
        var here = as.call(Demo.PLANNER, () -> municipalities.find(CELIC));

        assertThat(training(there, "12:00", "14:00")).containsExactly("workshop_rule_road_before");
        assertThat(training(there, "07:00", "09:30")).containsExactly("workshop_rule_road_after");
        assertThat(training(there, "16:00", "18:00")).isEmpty();
        assertThat(training(null, "12:00", "14:00")).isEmpty();
        assertThat(training(here, "12:00", "14:00")).isEmpty();
        assertThat(training(there, "11:00", "14:00")).containsExactly("workshop_rule_trainer_busy");
        var both = List.of(time(day, "07:00", "09:30"), time(day, "12:00", "14:00"));
        assertThat(said(() -> commitments.requireFree(trainer, both, there, Language.BOSNIAN)))
                .containsExactly("workshop_rule_road_after", "workshop_rule_road_before");
        var nextDay = List.of(time(day.plusDays(1), "07:00", "09:30"));
        assertThat(said(() -> commitments.requireFree(trainer, nextDay, there, Language.BOSNIAN)))
                .isEmpty();
    }

    private List<String> training(Municipality place, String from, String until) throws Exception {
        return said(() -> commitments.requireFree(trainer, List.of(time(day, from, until)), place, Language.BOSNIAN));
    }

    private static SessionTime time(LocalDate on, String from, String until) {
        return new SessionTime(Dates.instant(on, LocalTime.parse(from)), Dates.instant(on, LocalTime.parse(until)));
    }

    @Test
    void nobodyLeadsATrainingOnLeave() throws Exception {
        profile(CELIC, 60, 2, "strong-passwords", Language.BOSNIAN, false);
        as.run(Demo.PLANNER, () -> profiles.takeLeave(trainer.getPublicId(), day, day));
        var time = new SessionTime(Dates.instant(day, LocalTime.of(9, 0)), Dates.instant(day, LocalTime.of(12, 0)));

        assertThatThrownBy(() -> commitments.requireFree(trainer, List.of(time), null, Language.BOSNIAN))
                .isInstanceOfSatisfying(DomainException.class, rule -> assertThat(rule.getKey())
                        .isEqualTo("workshop_rule_trainer_away"));
        assertThat(standing(day)).isEqualTo(TrainerDays.Standing.AWAY);
    }

    /** What is said against the plan for the trainer; nothing when it was planned. */
    private List<String> clashes(String id, LocalDate on, String start, boolean anyway) throws Exception {
        var command = new PlanCommand(trainer.getPublicId(), on, LocalTime.parse(start), 90, null, anyway);
        return said(() -> planning.plan(id, command, Language.BOSNIAN));
    }

    private List<String> move(String id, String start) throws Exception {
        var command = new PlanCommand(
                trainer.getPublicId(),
                day,
                LocalTime.parse(start),
                90,
                view(id).plan().orElseThrow().version(),
                false);
        return said(() -> planning.replan(id, command, Language.BOSNIAN));
    }

    private List<String> said(Runnable deed) throws Exception {
        try {
            as.run(Demo.PLANNER, deed);
            return List.of();
        } catch (DomainException rule) {
            return rule.getAll().stream().map(DomainException::getKey).toList();
        }
    }

    private String ofAnotherClass() throws Exception {
        var same = day;
        makeAClass();
        day = same;
        return approved();
    }

    private void profile(String home, int minutes, int daily, String topic, Language language, boolean trainee)
            throws Exception {
        var command = new ProfileCommand(home, minutes, daily, List.of(topic), List.of(language), trainee, null);
        as.run(Demo.PLANNER, () -> profiles.save(trainer.getPublicId(), command));
    }

    private TrainerDays.Standing standing(LocalDate on) throws Exception {
        return as
                .call(
                        Demo.PLANNER,
                        () -> availability.search(trainer.getDisplayName(), List.of(on), 1, Language.BOSNIAN))
                .items()
                .stream()
                .filter(row -> row.accountId().equals(trainer.getPublicId()))
                .findFirst()
                .orElseThrow()
                .days()
                .get(0)
                .standing();
    }

    private static TrainerOffer offer(List<TrainerOffer> offers, String trainerId) {
        return offers.stream()
                .filter(one -> one.publicId().equals(trainerId))
                .findFirst()
                .orElseThrow();
    }
}
