package ba.sigurno.persistence.training.progress;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Programmes;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionProgressTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final Duration DAY = Duration.ofDays(1);

    private final Country country = new Country();
    private final TrainingProgramme programme = new TrainingProgramme(BigDecimal.TEN, 5);
    private final ProgrammeEdition edition = programme.latest();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Fulfilment> fulfilments = new ArrayList<>();

    @Test
    void whoWasAtAllDatesOfASessionIsDone() {
        open();
        assertThat(progress(null).isComplete()).isFalse();
        attend(session(10, 9), 1, 2);
        assertThat(progress(null).isComplete()).isTrue();
    }

    @Test
    void datesOfSeveralSessionsAddUp() {
        open();
        attend(session(10, 9), 1);
        assertThat(progress(null).isComplete()).isFalse();
        attend(session(5, 4), 2);
        assertThat(progress(null).isComplete()).isTrue();
    }

    @Test
    void aDateOfALongerTrainingDoesNotStandForAShorterOneThatWasMissed() {
        open();
        attend(session(10, 9, 8), 1);
        attend(session(5));
        assertThat(progress(null).isComplete()).isFalse();
    }

    @Test
    void whoIsThereBeforeTheDateBeginsIsNotDoneYet() {
        open();
        var start = NOW.plus(Duration.ofMinutes(20));
        var session = session(new SessionTime(start, start.plus(DAY)));
        var registration = session.register(country.teacher, NOW.minus(DAY));
        registration.checkIn(session.getMeetings().get(0), NOW);
        registrations.add(registration);
        assertThat(progress(null).isComplete()).isFalse();
        assertThat(progress(null, start).isComplete()).isTrue();
    }

    @Test
    void whereCertainDatesAreAskedForTheOthersMayBeMissed() {
        edition.getRequirements().get(0).attend(Set.of(2));
        open();
        attend(session(10, 9, 8), 1, 3);
        assertThat(progress(null).isComplete()).isFalse();
        attend(session(5, 4, 3), 2);
        assertThat(progress(null).isComplete()).isTrue();
    }

    @Test
    void aTaskIsHandedInReturnedAndAccepted() {
        var task = task();
        open();
        attend(session(10), 1);
        assertState(task, RequirementState.OPEN);
        var done = new Fulfilment(task, country.teacher);
        assertBreaks("training_rule_nothing_handed_in", () -> done.handIn(" ", null, false, null, NOW));
        done.handIn("Radionica u 5.a", null, false, null, NOW.minus(DAY));
        fulfilments.add(done);
        assertState(task, RequirementState.HANDED_IN);
        assertBreaks("training_rule_remark_needed", () -> done.giveBack("", "Trener", NOW));
        done.giveBack("Dodajte plan.", "Trener", NOW);
        assertState(task, RequirementState.RETURNED);
        done.accept("", "Trener", NOW);
        assertThat(progress(null).isComplete()).isTrue();
        assertBreaks("training_rule_already_accepted", () -> done.handIn("Opet", null, false, null, NOW));
    }

    @Test
    void aTaskThatAsksForAFileIsNotHandedInWithoutOne() {
        var task = edition.require(RequirementKind.TASK);
        task.text(Language.BOSNIAN, "Plan sata", "");
        task.askFile(true);
        open();
        var done = new Fulfilment(task, country.teacher);
        assertBreaks("training_rule_file_needed", () -> done.handIn("Evo plana", null, false, null, NOW));
        done.handIn("", null, true, null, NOW);
        assertThat(done.getState()).isEqualTo(FulfilmentState.HANDED_IN);
        assertThat(programme.revise().getRequirements().get(1).isFileAsked()).isTrue();
    }

    @Test
    void anAssessmentIsPassedFromItsMarkOn() {
        var assessment = edition.require(RequirementKind.ASSESSMENT);
        assessment.text(Language.BOSNIAN, "Test", "");
        assertBreaks("training_rule_edition_incomplete", this::open);
        assertBreaks("training_rule_pass_mark", () -> assessment.pass(101));
        assessment.pass(70);
        open();
        var result = new Fulfilment(assessment, country.teacher);
        fulfilments.add(result);
        result.record(69, "Trener", NOW);
        assertState(assessment, RequirementState.RETURNED);
        result.record(70, "Trener", NOW);
        assertState(assessment, RequirementState.MET);
    }

    @Test
    void aTestThatIsTakenOnlineHasQuestionsAndItsBestResultStays() {
        var test = edition.require(RequirementKind.ASSESSMENT);
        test.text(Language.BOSNIAN, "Test", "");
        test.pass(70);
        assertBreaks("training_rule_wait_hours", () -> test.takeOnline(true, Requirement.MAX_WAIT_HOURS + 1));
        test.takeOnline(true, 24);
        assertThat(test.getQuiz().getPassPercent()).isEqualTo(70);
        assertBreaks("training_rule_edition_incomplete", this::open);
        test.getQuiz().draw(5, new Tags(null, null, null, "nasilje"));
        open();
        var result = new Fulfilment(test, country.teacher);
        fulfilments.add(result);
        result.recordOnline(60, null, NOW);
        assertState(test, RequirementState.RETURNED);
        result.recordOnline(75, 60, NOW);
        result.recordOnline(40, 75, NOW);
        assertThat(result.getScore()).hasValue(75);
        assertState(test, RequirementState.MET);

        var next = programme.revise().getRequirements().get(1);
        assertThat(next.getQuiz()).isNotEqualTo(test.getQuiz());
        assertThat(next.getQuiz().size()).isEqualTo(5);
        assertThat(next.getWait()).hasHours(24);
        assertThat(next.takeOnline(false, 0)).isNotNull();
        assertThat(next.isOnline()).isFalse();
    }

    @Test
    void anotherProgrammesAwardCanBeAskedFor() {
        var basics = Programmes.open().getProgramme();
        var prior = edition.require(RequirementKind.PRIOR);
        assertBreaks("training_rule_prior_itself", () -> prior.follow(programme));
        prior.follow(basics);
        open();
        assertState(prior, RequirementState.OPEN);
        var known = new EditionProgress.Known(registrations, fulfilments, Set.of(basics), Optional.empty());
        assertThat(new EditionProgress(edition, known, NOW, TODAY)
                        .getLines()
                        .get(1)
                        .state())
                .isEqualTo(RequirementState.MET);
    }

    @Test
    void whatServedForAnAwardDoesNotServeAgain() {
        open();
        attend(session(10), 1);
        assertThat(progress(new AwardBefore(ago(9), null)).isComplete()).isFalse();
        attend(session(2), 1);
        assertThat(progress(new AwardBefore(ago(9), null)).isComplete()).isTrue();
    }

    @Test
    void aRenewalAsksOnlyForWhatRenews() {
        var task = task();
        task.renews(false);
        edition.renews(3);
        open();
        attend(session(2), 1);
        var inForce = new AwardBefore(ago(400), TODAY.plusDays(20));
        assertThat(progress(inForce).isRenewal()).isTrue();
        assertThat(progress(inForce).isComplete()).isTrue();
        assertThat(progress(new AwardBefore(ago(400), TODAY.minusMonths(3))).isComplete())
                .isTrue();
        var tooLate = progress(new AwardBefore(ago(400), TODAY.minusMonths(3).minusDays(1)));
        assertThat(tooLate.isRenewal()).isFalse();
        assertThat(tooLate.isComplete()).isFalse();
        assertThat(progress(new AwardBefore(ago(400), null)).isRenewal()).isFalse();
    }

    @Test
    void anAwardCountsFromTheDayOnWhichTheLastRequirementWasMet() {
        var task = task();
        open();
        assertThat(progress(null).getMetAt()).isEmpty();
        attend(session(40, 39), 1);
        attend(session(20, 19), 1, 2);
        assertThat(progress(null).getMetAt()).contains(ago(19).plus(Duration.ofHours(4)));
        var done = new Fulfilment(task, country.teacher);
        done.accept("", "Trener", ago(3));
        fulfilments.add(done);
        assertThat(progress(null).getMetAt()).contains(ago(3));
        assertThat(progress(null).validFrom(TODAY.minusDays(3))).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void anAwardBelongsToTheSessionInWhichTheLastRequirementWasMet() {
        open();
        var first = session(40, 39);
        var second = session(20, 19);
        attend(first, 1);
        assertThat(progress(null).getSession()).contains(first);
        attend(second, 2);
        assertThat(progress(null).isComplete()).isTrue();
        assertThat(progress(null).getSession()).contains(second);
        attend(session(10, 9), 1, 2);
        attend(session(5, 4));
        assertThat(progress(null).getSession())
                .as("what came later was not needed")
                .contains(second);
    }

    @Test
    void aTaskAcceptedLaterBelongsToTheSessionAttendedLastUntilThen() {
        var task = task();
        open();
        var first = session(40);
        var repeated = session(20);
        attend(first, 1);
        attend(repeated, 1);
        attend(session(10));
        attend(session(2), 1);
        var done = new Fulfilment(task, country.teacher);
        done.accept("", "Trener", ago(3));
        fulfilments.add(done);
        assertThat(progress(null).getSession()).contains(repeated);
        assertThat(progress(new AwardBefore(ago(1), null)).getSession())
                .as("all served already")
                .isEmpty();
    }

    @Test
    void whoRenewsInGoodTimeLosesNothingAndWhoRenewsEarlyGainsNothing() {
        edition.renews(3);
        open();
        attend(session(2), 1);
        var met = TODAY.minusDays(2);
        assertThat(progress(new AwardBefore(ago(400), TODAY.plusDays(20))).validFrom(met))
                .isEqualTo(TODAY.plusDays(20));
        assertThat(progress(new AwardBefore(ago(400), TODAY.plusMonths(3))).validFrom(met))
                .isEqualTo(met);
        assertThat(progress(new AwardBefore(ago(400), TODAY.minusDays(10))).validFrom(met))
                .isEqualTo(met);
    }

    @Test
    void theNextEditionBeginsAsTheLastOneAndChangesNothingOfIt() {
        task();
        open();
        var draft = programme.revise();
        assertBreaks("training_rule_draft_there", programme::revise);
        draft.drop(draft.getRequirements().get(0));
        assertThat(draft.getRequirements()).singleElement().satisfies(left -> {
            assertThat(left.getPosition()).isEqualTo(1);
            assertThat(left.getKind()).isEqualTo(RequirementKind.TASK);
            assertThat(left.getTexts()).containsKey(Language.BOSNIAN);
        });
        assertThat(edition.getRequirements()).hasSize(2);
        assertBreaks("training_rule_edition_published", () -> edition.require(RequirementKind.TASK));
        assertBreaks(
                "training_rule_edition_published",
                () -> edition.getRequirements().get(0).renews(false));
    }

    private Requirement task() {
        var task = edition.require(RequirementKind.TASK);
        task.text(Language.BOSNIAN, "Sat u razredu", "Opišite ga.");
        return task;
    }

    private void open() {
        edition.text(Language.BOSNIAN, "Djeca na internetu", "Osnove.", "Vodi radionicu.\n\nRazgovara s djecom.");
        programme.open(edition);
    }

    private EditionProgress progress(AwardBefore before) {
        return progress(before, NOW);
    }

    private EditionProgress progress(AwardBefore before, Instant now) {
        var known = new EditionProgress.Known(registrations, fulfilments, Set.of(), Optional.ofNullable(before));
        return new EditionProgress(edition, known, now, TODAY);
    }

    private void assertState(Requirement requirement, RequirementState state) {
        assertThat(progress(null).getLines())
                .filteredOn(line -> line.requirement().equals(requirement))
                .singleElement()
                .extracting(EditionProgress.Line::state)
                .isEqualTo(state);
    }

    /** A session with a date of four hours on each of the days so many days ago. */
    private TrainingSession session(int... daysAgo) {
        var times = new ArrayList<SessionTime>();
        for (int days : daysAgo) {
            times.add(new SessionTime(ago(days), ago(days).plus(Duration.ofHours(4))));
        }
        return session(times.toArray(SessionTime[]::new));
    }

    private TrainingSession session(SessionTime... times) {
        return new TrainingSession(edition, country.trainer, null, List.of(times), "Tuzla", Language.BOSNIAN, 20);
    }

    private void attend(TrainingSession session, int... meetings) {
        var registration =
                session.register(country.teacher, session.getStartsAt().minus(DAY));
        for (int number : meetings) {
            registration.mark(session.meeting(number).orElseThrow(), true, NOW);
        }
        registrations.add(registration);
    }

    private static Instant ago(int days) {
        return NOW.minus(DAY.multipliedBy(days));
    }
}
