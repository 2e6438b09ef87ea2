package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.proposal.SeasonProposal;
import ba.sigurno.persistence.workshop.proposal.SeasonScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;

/**
 * A proposal as its page shows it.
 *
 * @param work how far it is; null when that was long ago
 * @param kilometres the road of all trainers in its days, with what is planned already; null before it is solved
 * @param scope what it is about
 * @param movableFrom from which day on what is planned may be moved; null when it stays
 * @param requests how many requests it is about
 * @param placed how many of them have a place
 * @param accepted how many are planned so
 * @param leftOut how many have a place and are left out
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
        SeasonScope scope,
        LocalDate movableFrom,
        long requests,
        long placed,
        long accepted,
        long leftOut) {

    /** Shows a proposal; the counts are those of {@link SeasonPlace#COUNTS}. */
    static SeasonProposalView of(SeasonProposal proposal, WorkProgress work, Iterator<Long> counts) {
        return new SeasonProposalView(
                proposal.getPublicId(),
                proposal.getFirstDay(),
                proposal.getLastDay(),
                proposal.getAskedBy().getDisplayName(),
                proposal.getAskedAt(),
                work,
                proposal.isSolved(),
                proposal.getKilometres(),
                proposal.getScope(),
                proposal.getMovableFrom(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next());
    }

    /** Returns how many have a place and are neither accepted nor left out. */
    public long getOpen() {
        return placed - accepted - leftOut;
    }

    /** Returns how many have no place. */
    public long getUnplaced() {
        return requests - placed;
    }
}
