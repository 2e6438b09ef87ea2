package ba.sigurno.persistence.training.progress;

import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The progress of a teacher towards the award of an edition. Dates attended in different sessions of the edition add
 * up, where all dates are asked for only in sessions of the same number of dates. Evidence used for the award before
 * does not serve again.
 */
public final class EditionProgress {

    private final Instant now;
    private final Optional<AwardBefore> before;
    private final boolean renewal;
    private final Collection<Registration> registrations;
    private final Map<Requirement, Fulfilment> fulfilments;
    private final Set<TrainingProgramme> held;
    private final List<Line> lines;

    /**
     * A requirement and its state.
     *
     * @param fulfilment the evidence submitted or recorded; null for none
     * @param metAt the time it was met, as far as known; null when it is not, or another award shows it
     */
    public record Line(Requirement requirement, RequirementState state, Fulfilment fulfilment, Instant metAt) {}

    /**
     * The facts of one teacher.
     *
     * @param registrations the registrations for sessions of the edition; those for other sessions do not count
     * @param fulfilments the evidence for the edition's requirements
     * @param held the programmes of which an award is in force
     * @param before the last award of the same programme, if there is one
     */
    public record Known(
            Collection<Registration> registrations,
            Collection<Fulfilment> fulfilments,
            Set<TrainingProgramme> held,
            Optional<AwardBefore> before) {}

    /**
     * Computes the progress at a moment of a day; dates that have not begun do not count yet, even for teachers who are
     * there already.
     */
    public EditionProgress(ProgrammeEdition edition, Known known, Instant now, LocalDate today) {
        this.now = now;
        before = known.before();
        renewal = before.filter(award -> award.isRenewedBy(edition, today)).isPresent();
        registrations = known.registrations().stream()
                .filter(Registration::isSeated)
                .filter(registration -> registration.getSession().getEdition().equals(edition))
                .toList();
        fulfilments =
                known.fulfilments().stream().collect(Collectors.toMap(Fulfilment::getRequirement, Function.identity()));
        held = known.held();
        lines = edition.getRequirements().stream().map(this::line).toList();
    }

    private Line line(Requirement requirement) {
        var state = state(requirement);
        var fulfilment = fulfilments.get(requirement);
        return new Line(
                requirement, state, fulfilment, state == RequirementState.MET ? metAt(requirement, fulfilment) : null);
    }

    private Instant metAt(Requirement requirement, Fulfilment fulfilment) {
        return switch (requirement.getKind()) {
            case ATTENDANCE -> attendedAt(requirement).orElseThrow();
            case ASSESSMENT, TASK -> fulfilment.getDecidedAt();
            case PRIOR -> null;
        };
    }

    private RequirementState state(Requirement requirement) {
        if (renewal && !requirement.isRenewal()) {
            return RequirementState.SHOWN_BEFORE;
        }
        return switch (requirement.getKind()) {
            case ATTENDANCE -> attendedAt(requirement).isPresent() ? RequirementState.MET : RequirementState.OPEN;
            case PRIOR -> held.contains(requirement.getPrior()) ? RequirementState.MET : RequirementState.OPEN;
            case ASSESSMENT, TASK -> stateOf(fulfilments.get(requirement));
        };
    }

    private RequirementState stateOf(Fulfilment fulfilment) {
        if (fulfilment == null) {
            return RequirementState.OPEN;
        }
        return switch (fulfilment.getState()) {
            case HANDED_IN -> RequirementState.HANDED_IN;
            case RETURNED -> RequirementState.RETURNED;
            case MET -> fulfilment.isMetSince(served()) ? RequirementState.MET : RequirementState.OPEN;
        };
    }

    private Instant served() {
        return before.map(AwardBefore::issuedAt).orElse(null);
    }

    /** Returns the end of the last of the required dates, each in the session where it was first attended. */
    private Optional<Instant> attendedAt(Requirement requirement) {
        return requirement.getMeetings().isEmpty()
                ? registrations.stream()
                        .map(EditionProgress::dates)
                        .distinct()
                        .flatMap(dates -> allAttendedAt(dates).stream())
                        .min(Comparator.naturalOrder())
                : last(requirement.getMeetings(), attendedEnds(registration -> true));
    }

    private static int dates(Registration registration) {
        return registration.getSession().getMeetings().size();
    }

    /** Returns the end of the last date when the teacher was at all dates of sessions with this number of them. */
    private Optional<Instant> allAttendedAt(int dates) {
        return last(
                IntStream.rangeClosed(1, dates).boxed().collect(Collectors.toSet()),
                attendedEnds(registration -> dates(registration) == dates));
    }

    private static Optional<Instant> last(Set<Integer> numbers, Map<Integer, Instant> ends) {
        return ends.keySet().containsAll(numbers)
                ? numbers.stream().map(ends::get).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Returns the ends of the dates of some sessions that the teacher attended, by their numbers. */
    private Map<Integer, Instant> attendedEnds(Predicate<Registration> which) {
        return registrations.stream()
                .filter(which)
                .flatMap(registration -> attended(registration, now))
                .collect(Collectors.toMap(
                        SessionMeeting::getNumber,
                        SessionMeeting::getEndsAt,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Returns the dates that began until a moment at which the teacher was, and which did not serve yet. */
    private Stream<SessionMeeting> attended(Registration registration, Instant until) {
        return registration.attendedMeetings().stream()
                .flatMap(number -> registration.getSession().meeting(number).stream())
                .filter(meeting -> meeting.hasStarted(until) && isNew(meeting));
    }

    private boolean isNew(SessionMeeting meeting) {
        return before.map(award -> meeting.getStartsAt().isAfter(award.issuedAt()))
                .orElse(true);
    }

    /** Returns each requirement, in the edition's order. */
    public List<Line> getLines() {
        return lines;
    }

    /** Returns the state of one of the edition's requirements. */
    public Line of(Requirement requirement) {
        return lines.stream()
                .filter(line -> line.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether nothing is missing for the award. */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.state().isDone());
    }

    /** Returns whether the teacher was at all dates that the award asks for since the award before. */
    public boolean isAttended() {
        var dates = lines.stream()
                .filter(line -> line.requirement().getKind() == RequirementKind.ATTENDANCE)
                .toList();
        return !dates.isEmpty() && dates.stream().allMatch(line -> line.state() == RequirementState.MET);
    }

    /** Returns whether it is about renewing an award. */
    public boolean isRenewal() {
        return renewal;
    }

    /** Counts the requirements that are done. */
    public int getDone() {
        return (int) lines.stream().filter(line -> line.state().isDone()).count();
    }

    /** Returns the time the last requirement was met; empty when unknown, because other awards show them all. */
    public Optional<Instant> getMetAt() {
        return lines.stream().map(Line::metAt).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /**
     * Returns the session to which the award belongs: where the teacher was last when the last requirement was met. Empty
     * when the teacher was nowhere since the award before.
     */
    public Optional<TrainingSession> getSession() {
        var met = getMetAt().orElse(now);
        return registrations.stream()
                .filter(registration -> attended(registration, met).findAny().isPresent())
                .max(Comparator.comparing(registration -> lastStart(registration, met)))
                .map(Registration::getSession);
    }

    private Instant lastStart(Registration registration, Instant until) {
        return attended(registration, until)
                .map(SessionMeeting::getStartsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns the first day of validity of an award whose last requirement was met on a day: that day, but teachers who
     * renew in good time lose nothing of the rest of the award before.
     */
    public LocalDate validFrom(LocalDate metOn) {
        return before.filter(award -> renewal && award.isDueOn(metOn))
                .map(AwardBefore::validUntil)
                .orElse(metOn);
    }
}
