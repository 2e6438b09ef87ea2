package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** The score of each entry in the result that counts, for the draw of prizes. */
@ApplicationScoped
public class FrozenScores {

    @Inject
    private ResultCounter counter;

    /**
     * Passes all entries to {@code each}, in the order in which they entered, with their scores. Some hundred at a time
     * are in memory; a country takes about a minute, so better not within a transaction.
     *
     * @throws DomainException when there is no result yet
     */
    public void each(CompetitionEdition edition, Consumer<EntryScore> each) {
        DomainException.require(edition.getFrozenRevision() > 0, "competition_rule_not_frozen");
        counter.scores(edition, edition.getFrozenRevision(), each);
    }
}
