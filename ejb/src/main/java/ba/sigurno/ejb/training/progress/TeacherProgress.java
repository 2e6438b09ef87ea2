package ba.sigurno.ejb.training.progress;

import static java.util.stream.Collectors.groupingBy;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.progress.AwardBefore;
import ba.sigurno.persistence.training.progress.EditionProgress;
import ba.sigurno.persistence.training.progress.EditionProgress.Known;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The progress of teachers to awards, read at once for all of them. */
public final class TeacherProgress {

    private final Map<Account, List<Registration>> registrations;
    private final Map<Account, List<Fulfilment>> fulfilments;
    private final Map<Long, List<HeldAwards.Award>> awards;
    private final Instant now;
    private final LocalDate today;

    TeacherProgress(
            List<Registration> registrations,
            List<Fulfilment> fulfilments,
            List<HeldAwards.Award> awards,
            Instant now) {
        this.registrations = registrations.stream().collect(groupingBy(Registration::getAccount));
        this.fulfilments = fulfilments.stream().collect(groupingBy(Fulfilment::getAccount));
        this.awards = awards.stream().collect(groupingBy(HeldAwards.Award::accountId));
        this.now = now;
        this.today = Dates.local(now).toLocalDate();
    }

    /** The progress of a teacher to the award of an edition. */
    public EditionProgress of(ProgrammeEdition edition, Account teacher) {
        var held = edition.getRequirements().stream()
                .map(Requirement::getPrior)
                .filter(Objects::nonNull)
                .filter(prior ->
                        awardsOf(prior, teacher).anyMatch(award -> award.last().isInForce(today)))
                .collect(Collectors.toSet());
        var known = new Known(
                registrations.getOrDefault(teacher, List.of()),
                fulfilments.getOrDefault(teacher, List.of()),
                held,
                lastAward(edition.getProgramme(), teacher).map(HeldAwards.Award::last));
        return new EditionProgress(edition, known, now, today);
    }

    /** The last award of a programme that a teacher was given; neither void nor replaced, but perhaps expired. */
    public Optional<HeldAwards.Award> lastAward(TrainingProgramme programme, Account teacher) {
        return awardsOf(programme, teacher).reduce((earlier, later) -> later);
    }

    /** Those of the seats with some ids that are known, by these ids. */
    public Map<Long, Registration> seats(Collection<Long> ids) {
        return registrations.values().stream()
                .flatMap(List::stream)
                .filter(seat -> ids.contains(seat.getId()))
                .collect(Collectors.toMap(Registration::getId, Function.identity()));
    }

    /** The teachers who have a seat in a session, by name in the order of the reader. */
    public List<Account> teachers(TrainingSession session, Language reader) {
        return registrations.entrySet().stream()
                .filter(seats -> seats.getValue().stream()
                        .anyMatch(seat -> seat.getSession().equals(session)))
                .map(Map.Entry::getKey)
                .sorted(NameOrder.by(reader, Account::getDisplayName))
                .toList();
    }

    /** The seats of a teacher in sessions of an edition, the earliest session first. */
    public List<Registration> seats(ProgrammeEdition edition, Account teacher) {
        return registrations.getOrDefault(teacher, List.of()).stream()
                .filter(seat -> seat.getSession().getEdition().equals(edition))
                .toList();
    }

    /** Until when what a teacher did served for the last award of a programme already; empty when there is none. */
    public Optional<Instant> served(TrainingProgramme programme, Account teacher) {
        return lastAward(programme, teacher).map(award -> award.last().issuedAt());
    }

    /** Whether a teacher has a seat that did not serve for an award yet. */
    public boolean isBegun(ProgrammeEdition edition, Account teacher) {
        var served = served(edition.getProgramme(), teacher);
        return seats(edition, teacher).stream()
                .anyMatch(seat ->
                        served.map(seat.getSession().getEndsAt()::isAfter).orElse(true));
    }

    /** Whether a teacher has an award that it is time to renew, or was. */
    public boolean renews(TrainingProgramme programme, Account teacher) {
        return lastAward(programme, teacher)
                .filter(award -> award.last().isRenewableOn(today))
                .isPresent();
    }

    /** The evidence for requirements that ask for a file, of all the teachers. */
    List<Fulfilment> fulfilments(Collection<Requirement> requirements) {
        return fulfilments.values().stream()
                .flatMap(List::stream)
                .filter(fulfilment ->
                        fulfilment.getRequirement().isFileAsked() && requirements.contains(fulfilment.getRequirement()))
                .toList();
    }

    /**
     * Whether a teacher needs no session of an edition: an award of its programme is in force and not yet to be renewed, or
     * the teacher was at all dates that the award asks for.
     */
    public boolean isTrained(ProgrammeEdition edition, Account teacher) {
        return lastAward(edition.getProgramme(), teacher)
                        .filter(award -> !award.last().isRenewableOn(today))
                        .isPresent()
                || of(edition, teacher).isAttended();
    }

    /** The last day of an award of a programme that a teacher has and that is now to be renewed; empty when there is none. */
    public Optional<LocalDate> renewedBefore(TrainingProgramme programme, Account teacher) {
        return lastAward(programme, teacher)
                .map(HeldAwards.Award::last)
                .filter(award -> award.isDueOn(today))
                .map(AwardBefore::validUntil);
    }

    /** The result that is recorded; null for none, and for one that served for an award already. */
    public Integer score(Fulfilment fulfilment) {
        var served = served(fulfilment.getRequirement().getEdition().getProgramme(), fulfilment.getAccount())
                .orElse(null);
        boolean isOld = served != null
                && fulfilment.getDecidedAt() != null
                && !fulfilment.getDecidedAt().isAfter(served);
        return isOld || fulfilment.getScore().isEmpty()
                ? null
                : Integer.valueOf(fulfilment.getScore().getAsInt());
    }

    private Stream<HeldAwards.Award> awardsOf(TrainingProgramme programme, Account teacher) {
        return awards.getOrDefault(teacher.getId(), List.of()).stream()
                .filter(award -> award.programmeId().equals(programme.getPublicId()));
    }
}
