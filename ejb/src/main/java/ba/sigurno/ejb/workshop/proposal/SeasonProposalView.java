package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.persistence.workshop.proposal.SeasonProposal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A proposal as its page shows it.
 *
 * @param work how far it is; null when that was long ago
 * @param kilometres the road of all trainers in its days, with what is planned already; null before it is solved
 * @param requests how many requests it is about
 * @param placed how many of them have a place
 * @param accepted how many are planned so
 */
public record SeasonProposalView(
        String publicId,
        LocalDate firstDay,
        LocalDate lastDay,
        String askedBy,
        Instant askedAt,
        WorkProgress work,
        boolean solved,
        Integer kilometres,
        long requests,
        long placed,
        long accepted) {

    static SeasonProposalView of(
            SeasonProposal proposal, WorkProgress work, long requests, long placed, long accepted) {
        return new SeasonProposalView(
                proposal.getPublicId(),
                proposal.getFirstDay(),
                proposal.getLastDay(),
                proposal.getAskedBy().getDisplayName(),
                proposal.getAskedAt(),
                work,
                proposal.isSolved(),
                proposal.getKilometres(),
                requests,
                placed,
                accepted);
    }

    /** Returns how many have a place and are not accepted. */
    public long getOpen() {
        return placed - accepted;
    }

    /** Returns how many have no place. */
    public long getUnplaced() {
        return requests - placed;
    }
}
