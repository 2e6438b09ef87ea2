package ba.sigurno.persistence.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a teacher is on the way to the award of an edition. Dates attended in different sessions of the edition add up.
 * What served for the award before does not serve again.
 */
public final class EditionProgress {

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
     */
    public record Line(Requirement requirement, RequirementState state, Fulfilment fulfilment) {}

    /**
     * What is known of one teacher.
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

    /** The progress on a day. */
    public EditionProgress(ProgrammeEdition edition, Known known, LocalDate today) {
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
        return new Line(requirement, state(requirement), fulfilments.get(requirement));
    }

    private RequirementState state(Requirement requirement) {
        if (renewal && !requirement.isRenewal()) {
            return RequirementState.SHOWN_BEFORE;
        }
        return switch (requirement.getKind()) {
            case ATTENDANCE -> isAttended(requirement) ? RequirementState.MET : RequirementState.OPEN;
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

    private boolean isAttended(Requirement requirement) {
        var attended = registrations.stream()
                .flatMap(registration ->
                        registration.attendedMeetings().stream().filter(number -> isNew(registration, number)))
                .collect(Collectors.toSet());
        return requirement.getMeetings().isEmpty()
                ? registrations.stream().anyMatch(registration -> attended.containsAll(all(registration)))
                : attended.containsAll(requirement.getMeetings());
    }

    private boolean isNew(Registration registration, int number) {
        return before.map(award -> registration
                        .getSession()
                        .meeting(number)
                        .filter(meeting -> meeting.getStartsAt().isAfter(award.issuedAt()))
                        .isPresent())
                .orElse(true);
    }

    private static Set<Integer> all(Registration registration) {
        return IntStream.rangeClosed(1, registration.getSession().getMeetings().size())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Each requirement, in the edition's order. */
    public List<Line> getLines() {
        return lines;
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
}
