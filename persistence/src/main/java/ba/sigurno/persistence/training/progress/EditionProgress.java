package ba.sigurno.persistence.training.progress;

import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.SessionMeeting;
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

/**
 * How far a teacher is on the way to the award of an edition. Dates attended in different sessions of the edition add up,
 * where all dates are asked for only in sessions of as many dates. What served for the award before does not serve again.
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
     * A requirement and how it stands.
     *
     * @param fulfilment what was handed in or recorded; null for nothing
     * @param metAt when it was met, as far as that can be told; null when it is not, or another award shows it
     */
    public record Line(Requirement requirement, RequirementState state, Fulfilment fulfilment, Instant metAt) {}

    /**
     * The facts of one teacher.
     *
     * @param registrations for sessions of the edition; those for other sessions do not count
     * @param fulfilments of the edition's requirements
     * @param held the programmes of which an award is in force
     * @param before the last award of the same programme, if there is one
     */
    public record Known(
            Collection<Registration> registrations,
            Collection<Fulfilment> fulfilments,
            Set<TrainingProgramme> held,
            Optional<AwardBefore> before) {}

    /** The progress at a moment of a day; dates that have not begun do not count yet, even for who is there already. */
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

    /** When the last of the dates that are asked for ended, in whichever session the teacher was at it first. */
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

    /** When the last date ended for who was at all of so many dates, in whichever sessions of so many. */
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

    /** When the dates of some sessions ended at which the teacher was, by their numbers. */
    private Map<Integer, Instant> attendedEnds(Predicate<Registration> which) {
        return registrations.stream()
                .filter(which)
                .flatMap(registration -> registration.attendedMeetings().stream()
                        .flatMap(number -> registration.getSession().meeting(number).stream())
                        .filter(meeting -> meeting.hasStarted(now) && isNew(meeting)))
                .collect(Collectors.toMap(
                        SessionMeeting::getNumber,
                        SessionMeeting::getEndsAt,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    private boolean isNew(SessionMeeting meeting) {
        return before.map(award -> meeting.getStartsAt().isAfter(award.issuedAt()))
                .orElse(true);
    }

    /** Each requirement, in the edition's order. */
    public List<Line> getLines() {
        return lines;
    }

    /** How one of the edition's requirements stands. */
    public Line of(Requirement requirement) {
        return lines.stream()
                .filter(line -> line.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    /** Whether nothing is missing for the award. */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.state().isDone());
    }

    /** Whether it is about renewing an award. */
    public boolean isRenewal() {
        return renewal;
    }

    /** How many requirements are done. */
    public int getDone() {
        return (int) lines.stream().filter(line -> line.state().isDone()).count();
    }

    /** When the last requirement was met; empty when that cannot be told, because other awards show all there is. */
    public Optional<Instant> getMetAt() {
        return lines.stream().map(Line::metAt).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /**
     * From which day on an award is valid whose last requirement was met on a day: from that day, but who renews in good
     * time loses nothing of what is left of the award before.
     */
    public LocalDate validFrom(LocalDate metOn) {
        return before.filter(award -> renewal && award.isDueOn(metOn))
                .map(AwardBefore::validUntil)
                .orElse(metOn);
    }
}
