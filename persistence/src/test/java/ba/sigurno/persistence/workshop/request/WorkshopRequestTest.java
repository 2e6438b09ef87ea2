package ba.sigurno.persistence.workshop.request;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static ba.sigurno.persistence.workshop.request.WorkshopStep.Kind.APPROVED;
import static ba.sigurno.persistence.workshop.request.WorkshopStep.Kind.CANCELLED;
import static ba.sigurno.persistence.workshop.request.WorkshopStep.Kind.PLANNED;
import static ba.sigurno.persistence.workshop.request.WorkshopStep.Kind.REPLANNED;
import static ba.sigurno.persistence.workshop.request.WorkshopStep.Kind.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkshopRequestTest {

    private static final Instant START = NOW.plus(Duration.ofDays(14));
    private static final Instant END = START.plus(Duration.ofMinutes(90));

    private final Country country = new Country();
    private final WorkshopTopic topic = new WorkshopTopic("PASSWORDS", null);
    private final WorkshopRequest request = new WorkshopRequest(
            country.school,
            topic,
            List.of(country.schoolClass, country.schoolClass("VI-3", 6)),
            List.of(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 8)),
            "",
            country.teacher,
            NOW);

    @Nested
    class Asking {

        @Test
        void wishedDatesComeSoonestFirst() {
            assertThat(request.getState()).isEqualTo(RequestState.REQUESTED);
            assertThat(request.getWishedDates()).containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 10));
        }

        @Test
        void aRequestNeedsClassesAndDates() {
            var dates = List.of(LocalDate.of(2026, 12, 8));
            var classes = List.of(country.schoolClass);

            assertBreaks(
                    "workshop_rule_classes_needed",
                    () -> new WorkshopRequest(country.school, topic, List.of(), dates, "", country.teacher, NOW));
            assertBreaks(
                    "workshop_rule_dates_count",
                    () -> new WorkshopRequest(country.school, topic, classes, List.of(), "", country.teacher, NOW));
        }

        @Test
        void aTopicSuitsTheClassesOfItsAge() {
            var younger = new WorkshopTopic("FIRST-STEPS", new AgeBand("P1", Level.PRIMARY, 1, 3, 1));
            var older = new WorkshopTopic("PICTURES", new AgeBand("S", Level.SECONDARY, 1, 4, 4));

            assertThat(topic.suits(country.schoolClass("VI-3", 6))).isTrue();
            assertThat(younger.suits(country.schoolClass("III-1", 3))).isTrue();
            assertThat(younger.suits(country.schoolClass("VI-3", 6))).isFalse();
            assertThat(older.suits(country.schoolClass("III-1", 3))).isFalse();
        }

        @Test
        void nobodyAsksForAnotherSchool() {
            var dates = List.of(LocalDate.of(2026, 12, 8));
            var classes = List.of(country.schoolClass);

            assertBreaks(
                    "workshop_rule_not_your_school",
                    () -> new WorkshopRequest(country.otherSchool, topic, classes, dates, "", country.teacher, NOW));
        }

        @Test
        void aTopicThatIsGoneCannotBeAskedFor() {
            topic.deactivate();

            assertBreaks(
                    "workshop_rule_topic_gone",
                    () -> new WorkshopRequest(
                            country.school,
                            topic,
                            List.of(country.schoolClass),
                            List.of(LocalDate.of(2026, 12, 8)),
                            "",
                            country.teacher,
                            NOW));
        }
    }

    @Nested
    class Deciding {

        @Test
        void theCoordinatorOfTheJurisdictionApproves() {
            request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);

            assertThat(request.getState()).isEqualTo(RequestState.APPROVED);
            assertThat(request.getSteps())
                    .extracting(WorkshopStep::getKind, WorkshopStep::getBy)
                    .containsExactly(tuple(REQUESTED, country.teacher), tuple(APPROVED, country.coordinator));
        }

        @Test
        void theCoordinatorOfAnotherJurisdictionDecidesNothing() {
            assertBreaks(
                    "workshop_rule_not_your_jurisdiction",
                    () -> request.approve(country.otherCoordinator, DecisionRight.COORDINATOR, NOW));
            assertBreaks(
                    "workshop_rule_not_your_jurisdiction",
                    () -> request.decline(country.otherCoordinator, DecisionRight.COORDINATOR, "ne", NOW));
            assertThat(request.getState()).isEqualTo(RequestState.REQUESTED);
        }

        @Test
        void aDeclineSaysWhy() {
            assertBreaks(
                    "workshop_rule_reason_needed",
                    () -> request.decline(country.coordinator, DecisionRight.COORDINATOR, " ", NOW));

            request.decline(country.coordinator, DecisionRight.COORDINATOR, "Nema termina.", NOW);
            assertThat(request.getSteps().get(1).getReason()).isEqualTo("Nema termina.");
        }

        @Test
        void aDeclinedRequestCannotBeApproved() {
            request.decline(country.coordinator, DecisionRight.COORDINATOR, "Nema termina.", NOW);

            assertBreaks(
                    "workshop_rule_already_declined",
                    () -> request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW));
            assertBreaks("workshop_rule_already_declined", WorkshopRequestTest.this::cancel);
        }

        @Test
        void anApprovedRequestCannotBeDeclined() {
            request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);

            assertBreaks(
                    "workshop_rule_already_approved",
                    () -> request.decline(country.coordinator, DecisionRight.COORDINATOR, "ipak ne", NOW));
            assertBreaks(
                    "workshop_rule_already_approved",
                    () -> request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW));
            assertThat(request.getSteps()).hasSize(2);
        }
    }

    @Nested
    class AskingBack {

        private static final Instant LATER = NOW.plus(Duration.ofHours(3));

        @Test
        void aQuestionWaitsForTheSchoolUntilItAnswers() {
            request.askBack(country.coordinator, DecisionRight.COORDINATOR, NOW);
            request.askBack(country.coordinator, DecisionRight.COORDINATOR, NOW);
            assertThat(request.getState()).isEqualTo(RequestState.ASKED_BACK);

            request.answer(country.teacher, LATER);
            request.answer(country.teacher, LATER);
            assertThat(request.getState()).isEqualTo(RequestState.REQUESTED);
            assertThat(request.getWaitingSince()).isEqualTo(LATER);
            assertThat(request.getSteps())
                    .extracting(WorkshopStep::getKind)
                    .containsExactly(REQUESTED, WorkshopStep.Kind.ASKED_BACK, WorkshopStep.Kind.ANSWERED);
        }

        @Test
        void aDecisionNeedsNoAnswer() {
            request.askBack(country.coordinator, DecisionRight.COORDINATOR, NOW);
            request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);

            assertThat(request.getState()).isEqualTo(RequestState.APPROVED);
            assertBreaks(
                    "workshop_rule_already_approved",
                    () -> request.askBack(country.coordinator, DecisionRight.COORDINATOR, NOW));
            assertBreaks("workshop_rule_already_approved", () -> request.answer(country.teacher, NOW));
        }

        @Test
        void nothingIsPlannedBeforeTheAnswer() {
            request.askBack(country.coordinator, DecisionRight.COORDINATOR, NOW);

            assertBreaks("workshop_rule_not_approved", () -> plan(country.trainer, START, END));
        }

        @Test
        void onlyWhoDecidesAsksAndOnlyTheSchoolAnswers() {
            assertBreaks(
                    "workshop_rule_not_your_jurisdiction",
                    () -> request.askBack(country.otherCoordinator, DecisionRight.COORDINATOR, NOW));
            request.askBack(country.coordinator, DecisionRight.COORDINATOR, NOW);
            assertBreaks("workshop_rule_not_your_school", () -> request.answer(country.coordinator, NOW));
        }
    }

    @Nested
    class OnBehalf {

        private final Account planner = Country.account("Emina Begić");

        {
            planner.grant(Role.PLANNER);
        }

        @Test
        void whatTheCentreDecidesIsSaidToBeIts() {
            request.approve(planner, DecisionRight.CENTRE, NOW);
            assertThat(request.getSteps().get(1).getKind()).isEqualTo(WorkshopStep.Kind.APPROVED_BY_CENTRE);
        }

        @Test
        void itIsSaidWhenTheMinistryLetItsDeadlinePass() {
            request.decline(planner, DecisionRight.OVERDUE, "Nema termina.", NOW);
            assertThat(request.getSteps().get(1).getKind()).isEqualTo(WorkshopStep.Kind.DECLINED_OVERDUE);
        }

        @Test
        void whoStandsInForTheCoordinatorIsNamed() {
            request.approve(country.otherCoordinator, DecisionRight.DEPUTY, NOW);
            assertThat(request.getSteps().get(1))
                    .extracting(WorkshopStep::getKind, WorkshopStep::getBy)
                    .containsExactly(WorkshopStep.Kind.APPROVED_BY_DEPUTY, country.otherCoordinator);
            assertBreaks(
                    "workshop_rule_not_your_jurisdiction",
                    () -> request.withdrawApproval(planner, DecisionRight.DEPUTY, "Ne.", NOW));
        }

        @Test
        void aDeadlineIsOneOfWhoDecidesAndNotOfTheSchool() {
            assertThat(request.awaitsDecisionSince()).contains(NOW);
            request.askBack(country.coordinator, DecisionRight.COORDINATOR, NOW);
            assertThat(request.awaitsDecisionSince()).isEmpty();
            assertBreaks(
                    "workshop_rule_already_asked_back", () -> request.approve(planner, DecisionRight.OVERDUE, NOW));
        }

        @Test
        void anApprovalAtOnceSaysSo() {
            request.approveAtOnce(NOW);
            assertThat(request.getState()).isEqualTo(RequestState.APPROVED);
            assertThat(request.getSteps().get(1).getKind()).isEqualTo(WorkshopStep.Kind.APPROVED_AT_ONCE);
        }
    }

    @Nested
    class TakingAnApprovalBack {

        @Test
        void itIsDecidedOnAgain() {
            request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);
            request.withdrawApproval(country.coordinator, DecisionRight.COORDINATOR, "Škola ima ispite.", NOW);

            assertThat(request.getState()).isEqualTo(RequestState.REQUESTED);
            assertThat(request.getSteps().get(2).getReason()).isEqualTo("Škola ima ispite.");
            request.decline(country.coordinator, DecisionRight.COORDINATOR, "Ipak ne.", NOW);
        }

        @Test
        void thatNeedsAReasonAndAnApprovalAndIsOverOncePlanned() {
            assertBreaks("workshop_rule_not_approved_yet", () -> takeBack("Ispiti."));
            request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);
            assertBreaks("workshop_rule_reason_needed", () -> takeBack(" "));
            plan(country.trainer, START, END);
            assertBreaks("workshop_rule_already_planned", () -> takeBack("Ispiti."));
        }

        private void takeBack(String reason) {
            request.withdrawApproval(country.coordinator, DecisionRight.COORDINATOR, reason, NOW);
        }
    }

    @Nested
    class OtherDays {

        private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

        @Test
        void theSchoolChangesThemUntilItIsDecided() {
            request.prefer(List.of(DAY.plusDays(1), DAY), country.teacher, NOW);
            assertThat(request.getWishedDates()).containsExactly(DAY, DAY.plusDays(1));
            assertThat(request.getFirstWished()).isEqualTo(DAY);

            request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);
            assertBreaks("workshop_rule_already_approved", () -> request.prefer(List.of(DAY), country.teacher, NOW));
        }

        @Test
        void nobodyElseDoes() {
            assertBreaks("workshop_rule_not_your_school", () -> request.prefer(List.of(DAY), country.coordinator, NOW));
        }
    }

    @Nested
    class Planning {

        @Test
        void onlyAnApprovedRequestIsPlanned() {
            assertBreaks("workshop_rule_not_approved", () -> plan(country.trainer, START, END));

            var workshop = planned();
            assertThat(request.getState()).isEqualTo(RequestState.PLANNED);
            assertThat(request.getWorkshop()).isSameAs(workshop);
            assertThat(workshop.getSequence()).isZero();
            assertBreaks("workshop_rule_already_planned", () -> plan(country.trainer, START, END));
        }

        @Test
        void aWorkshopNeedsATrainerAndATimeThatEndsAfterItStarts() {
            request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);

            assertBreaks("workshop_rule_not_trainer", () -> plan(country.teacher, START, END));
            assertBreaks("workshop_rule_ends_before_start", () -> plan(country.trainer, END, START));
            assertThat(request.getState()).isEqualTo(RequestState.APPROVED);
            assertThat(request.getWorkshop()).isNull();
        }

        @Test
        void aChangeKeepsTheEventAndRaisesItsSequence() {
            var workshop = planned();
            String uid = workshop.getCalendarUid();
            replan(START.plusSeconds(3600), END.plusSeconds(3600));

            assertThat(workshop.getCalendarUid()).isEqualTo(uid);
            assertThat(workshop.getSequence()).isEqualTo(1);
            assertThat(workshop.getStartsAt()).isEqualTo(START.plusSeconds(3600));
        }

        @Test
        void cancellingRaisesTheSequenceAndEndsAll() {
            var workshop = planned();
            cancel();

            assertThat(request.getState()).isEqualTo(RequestState.CANCELLED);
            assertThat(workshop.getSequence()).isEqualTo(1);
            assertBreaks("workshop_rule_already_cancelled", () -> replan(START, END));
            assertBreaks("workshop_rule_already_cancelled", WorkshopRequestTest.this::cancel);
            assertThat(workshop.getSequence()).isEqualTo(1);
        }

        @Test
        void onceItHasBegunItIsReportedOnAndNotChanged() {
            planned();

            assertThat(request.hasBegun(START.minusSeconds(1))).isFalse();
            assertThat(request.hasBegun(START)).isTrue();
            assertBreaks("workshop_rule_begun", () -> request.cancel(country.coordinator, "Snijeg.", START));
            assertBreaks(
                    "workshop_rule_begun",
                    () -> request.replan(country.trainer, START, END, country.coordinator, START));
        }

        @Test
        void everyStepIsRemembered() {
            planned();
            replan(START.plusSeconds(3600), END.plusSeconds(3600));
            cancel();

            assertThat(request.getSteps())
                    .extracting(WorkshopStep::getKind)
                    .containsExactly(REQUESTED, APPROVED, PLANNED, REPLANNED, CANCELLED);
        }
    }

    @Nested
    class Holding {

        @Test
        void theClockMakesNothingHeld() {
            planned();

            assertThat(request.awaitsReport(END.minusSeconds(1))).isFalse();
            assertThat(request.awaitsReport(END)).isTrue();
            assertThat(request.getState()).isEqualTo(RequestState.PLANNED);
        }

        @Test
        void aPlannerReportsInTheTrainersSteadOnceItIsOverAndSaysWhy() {
            planned();
            var planner = Country.account("Emina Begić");
            planner.grant(Role.PLANNER);
            assertBreaks("workshop_rule_reason_needed", () -> request.holdInStead(planner, " ", END));
            assertBreaks("workshop_rule_stead_early", () -> request.holdInStead(planner, "Bolest.", START));
            assertBreaks(
                    "workshop_rule_not_your_workshop", () -> request.holdInStead(country.coordinator, "Bolest.", END));
            request.holdInStead(planner, "Bolest.", END);
            assertThat(request.getState()).isEqualTo(RequestState.HELD);
            assertThat(request.getSteps()).last().satisfies(step -> {
                assertThat(step.getKind()).isEqualTo(WorkshopStep.Kind.HELD_BY_CENTRE);
                assertThat(step.getReason()).isEqualTo("Bolest.");
            });
            request.noteCorrection(country.trainer, END);
        }

        @Test
        void onlyItsTrainerSaysThatItWasHeldAndNotBeforeItBegan() {
            planned();

            assertBreaks("workshop_rule_report_early", () -> request.hold(country.trainer, START.minusSeconds(1)));
            assertBreaks("workshop_rule_not_your_workshop", () -> request.hold(country.coordinator, END));
            request.hold(country.trainer, START);
            assertThat(request.getState()).isEqualTo(RequestState.HELD);
            assertThat(request.awaitsReport(END)).isFalse();
            assertBreaks("workshop_rule_already_held", () -> request.hold(country.trainer, END));
            assertBreaks("workshop_rule_already_held", () -> request.free(country.trainer, "Snijeg.", END));
            assertBreaks("workshop_rule_already_held", () -> request.cancel(country.coordinator, "Snijeg.", END));
        }

        @Test
        void whatIsNotPlannedIsNotHeld() {
            request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);

            assertBreaks("workshop_rule_already_approved", () -> request.hold(country.trainer, END));
            assertBreaks("workshop_rule_already_approved", () -> request.free(country.trainer, "Snijeg.", END));
        }

        @Test
        void aTimeThatIsGivenUpLeavesTheApprovalAndCancelsTheEvent() {
            var workshop = planned();

            assertBreaks("workshop_rule_reason_needed", () -> request.free(country.trainer, " ", NOW));
            assertThat(request.free(country.trainer, "Bolest.", NOW)).isSameAs(workshop);
            assertThat(workshop.getSequence()).isEqualTo(1);
            assertThat(request.getState()).isEqualTo(RequestState.APPROVED);
            assertThat(request.getWorkshop()).isNull();
            assertThat(request.getSteps())
                    .extracting(WorkshopStep::getKind)
                    .containsExactly(REQUESTED, APPROVED, PLANNED, WorkshopStep.Kind.FREED);
            assertThat(request.getSteps().get(3).getReason()).isEqualTo("Bolest.");
        }

        @Test
        void whatIsPlannedAgainIsAnotherEvent() {
            var first = planned();
            request.free(country.trainer, "Snijeg.", END);

            var second = plan(country.trainer, START.plusSeconds(7 * 86_400), END.plusSeconds(7 * 86_400));
            assertThat(second.getCalendarUid()).isNotEqualTo(first.getCalendarUid());
            assertThat(second.getSequence()).isZero();
            assertThat(request.getSteps())
                    .extracting(WorkshopStep::getKind)
                    .containsExactly(REQUESTED, APPROVED, PLANNED, WorkshopStep.Kind.NOT_HELD, PLANNED);
        }
    }

    private Workshop planned() {
        request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);
        return plan(country.trainer, START, END);
    }

    private Workshop plan(Account trainer, Instant startsAt, Instant endsAt) {
        return request.plan(trainer, startsAt, endsAt, country.coordinator, NOW);
    }

    private void replan(Instant startsAt, Instant endsAt) {
        request.replan(country.trainer, startsAt, endsAt, country.coordinator, NOW);
    }

    private void cancel() {
        request.cancel(country.coordinator, "Snijeg.", NOW);
    }
}
