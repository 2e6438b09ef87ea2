package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.season.PlaceReason;
import ba.sigurno.ejb.workshop.season.Season;
import ba.sigurno.ejb.workshop.season.SeasonPlan;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.proposal.SeasonProposal;
import ba.sigurno.persistence.workshop.proposal.SeasonScope;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a proposal is worked out from, and keeps what comes out, each in a transaction of its own. Only
 * {@link SeasonProposalService} starts it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SeasonProposalStore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SeasonReader reader;

    /** Stores a new proposal in the place of the last one, and returns its public id. */
    public String begin(SeasonProposalCommand command, long plannerId) {
        var proposal = new SeasonProposal(
                command.firstDay(),
                command.lastDay(),
                command.minutes(),
                LocalDate.now(clock),
                em.getReference(Account.class, plannerId),
                clock.instant());
        if (command.scope() == SeasonScope.MOVABLE) {
            proposal.moveFrom(command.movableFrom() == null ? command.firstDay() : command.movableFrom());
        } else if (command.scope() == SeasonScope.DISTURBED) {
            proposal.onlyDisturbed();
        }
        em.createNamedQuery(SeasonPlace.FORGET).executeUpdate();
        em.createNamedQuery(SeasonProposal.FORGET).executeUpdate();
        em.persist(proposal);
        return proposal.getPublicId();
    }

    /** Reads the season of a proposal. */
    public Season read(String proposalId) {
        return reader.read(find(proposalId));
    }

    /** Returns whether somebody asked for the end of the work. */
    public boolean isStopAsked(String proposalId) {
        return em.createNamedQuery(SeasonProposal.STOP_ASKED, Boolean.class)
                .setParameter("publicId", proposalId)
                .getSingleResult();
    }

    /** Asks for more work at a proposal. */
    public void goOn(String proposalId, int minutes) {
        find(proposalId).goOn(minutes);
    }

    /**
     * Keeps the plan: of what is planned only what would be moved. What was changed by hand or left out stays as it is, and so
     * does what was planned or withdrawn meanwhile.
     */
    public void keep(String proposalId, SeasonPlan plan) {
        var proposal = find(proposalId);
        var requests = Stream.concat(reader.requests(proposal).stream(), reader.movable(proposal).stream())
                .collect(Collectors.toMap(WorkshopRequest::getPublicId, Function.identity()));
        var trainers = reader.trainers().stream().collect(Collectors.toMap(Account::getPublicId, Function.identity()));
        var known = reader.places(proposal);
        for (var placed : plan.placed()) {
            var request = requests.get(placed.request());
            var trainer = trainers.get(placed.trainer());
            if (request != null && trainer != null && isFree(known.get(placed.request()))) {
                keep(proposal, request, trainer, placed, known.get(placed.request()));
            }
        }
        for (var none : plan.unplaced()) {
            var request = requests.get(none.request());
            var place = known.get(none.request());
            if (request != null && isFree(place)) {
                (place == null ? stored(proposal, request) : place)
                        .refuse(none.reason().name());
            }
        }
        proposal.solved(plan.kilometres(), clock.instant());
    }

    private static boolean isFree(SeasonPlace place) {
        return place == null || !place.isByHand() && !place.isLeftOut() && !place.isAccepted();
    }

    private void keep(
            SeasonProposal proposal,
            WorkshopRequest request,
            Account trainer,
            SeasonPlan.Placed placed,
            SeasonPlace known) {
        var startsAt = Dates.instant(placed.day(), LocalTime.ofSecondOfDay(placed.start() * 60L));
        var workshop = request.getWorkshop();
        if (workshop != null
                && workshop.getTrainer().equals(trainer)
                && workshop.getStartsAt().equals(startsAt)) {
            // Where it stands already: there is nothing to accept.
            Optional.ofNullable(known).ifPresent(em::remove);
            return;
        }
        // One that stayed where the proposal had it before has its reason from then.
        boolean stayed = known != null && placed.reason() == PlaceReason.KEPT;
        var place = known == null ? stored(proposal, request) : known;
        place.propose(
                trainer,
                startsAt,
                placed.kilometres(),
                placed.preferredDay(),
                stayed ? known.getReason() : placed.reason().name());
    }

    private SeasonPlace stored(SeasonProposal proposal, WorkshopRequest request) {
        var place = new SeasonPlace(proposal, request, SeasonReader.minutes(request), "");
        em.persist(place);
        return place;
    }

    private SeasonProposal find(String proposalId) {
        return em.createNamedQuery(SeasonProposal.BY_PUBLIC_ID, SeasonProposal.class)
                .setParameter("publicId", proposalId)
                .getSingleResult();
    }
}
