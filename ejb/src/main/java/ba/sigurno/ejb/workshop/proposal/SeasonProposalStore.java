package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.season.Season;
import ba.sigurno.ejb.workshop.season.SeasonPlan;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.proposal.SeasonProposal;
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
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Keeps the plan, without what is planned already; a request that is planned or withdrawn meanwhile stays in it. */
    public void keep(String proposalId, SeasonPlan plan) {
        var proposal = find(proposalId);
        var requests =
                reader.waiting().stream().collect(Collectors.toMap(WorkshopRequest::getPublicId, Function.identity()));
        var trainers = reader.trainers().stream().collect(Collectors.toMap(Account::getPublicId, Function.identity()));
        for (var place : plan.placed()) {
            var request = requests.get(place.request());
            var trainer = trainers.get(place.trainer());
            if (request != null && trainer != null) {
                em.persist(new SeasonPlace(
                        proposal,
                        request,
                        trainer,
                        Dates.instant(place.day(), LocalTime.ofSecondOfDay(place.start() * 60L)),
                        SeasonReader.MINUTES,
                        place.kilometres(),
                        place.preferredDay(),
                        place.reason().name()));
            }
        }
        for (var none : plan.unplaced()) {
            var request = requests.get(none.request());
            if (request != null) {
                em.persist(new SeasonPlace(
                        proposal, request, SeasonReader.MINUTES, none.reason().name()));
            }
        }
        proposal.solved(plan.kilometres(), clock.instant());
    }

    private SeasonProposal find(String proposalId) {
        return em.createNamedQuery(SeasonProposal.BY_PUBLIC_ID, SeasonProposal.class)
                .setParameter("publicId", proposalId)
                .getSingleResult();
    }
}
