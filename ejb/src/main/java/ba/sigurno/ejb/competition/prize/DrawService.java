package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.competition.prize.DrawInfo.Prize;
import ba.sigurno.ejb.competition.prize.DrawInfo.State;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.prize.Draw;
import ba.sigurno.persistence.competition.prize.PrizeTicket;
import ba.sigurno.persistence.competition.prize.TicketTable;
import ba.sigurno.persistence.competition.prize.Winner;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Publishes everything that is needed to recompute a draw. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DrawService {

    /** The most lines in the file of winners: more than there are pools, prizes and reserves of any sense. */
    private static final int MAX = 100_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    /** A query of the database. */
    @FunctionalInterface
    private interface Asked<T> {
        T of(Connection connection) throws SQLException;
    }

    /** Returns the draw of an edition that is switched on, drawn or not yet, with one page of its prizes. */
    public DrawInfo get(String editionId, int wished, Language language) {
        var edition = entities.find(
                CompetitionEdition.class, CompetitionEdition.BY_PUBLIC_ID, editionId, CompetitionEdition::isSwitchedOn);
        var draw = draw(editionId);
        return new DrawInfo(
                editionId,
                Localised.text(edition.getTexts(), language, EditionText::toCyrillic)
                        .getTitle(),
                edition.isRehearsal(),
                edition.getPrizePercent(),
                edition.getPrizesPerPool(),
                edition.getDrawnPerPool() - edition.getPrizesPerPool(),
                edition.getClaimDays(),
                edition.getSeedCommitment().orElseThrow(),
                edition.getFrozenRevision() > 0,
                draw.filter(listed -> listed.getRevision() == edition.getFrozenRevision())
                        .isPresent(),
                draw.map(Draw::getListedAt).orElse(null),
                draw.map(Draw::getTickets).orElse(0),
                draw.map(Draw::getListHash).orElse(null),
                draw.map(Draw::getDrawnAt).orElse(null),
                edition.getRevealedSeed().orElse(null),
                draw.map(drawn -> prizes(drawn, wished, language)).orElse(Page.of(List.of(), 1, 0, Page.SIZE)));
    }

    private Page<Prize> prizes(Draw draw, int wished, Language language) {
        var names = new PoolNames(em, language);
        var text = text(draw, language);
        return ask(connection -> {
                    long total = TicketTable.countWinners(connection, draw.getId(), "");
                    int page = Page.within(wished, total, Page.SIZE);
                    var winners =
                            TicketTable.winners(connection, draw.getId(), "", Page.offset(page, Page.SIZE), Page.SIZE);
                    return Page.of(winners, page, total, Page.SIZE);
                })
                .map(won -> prize(won, names, text));
    }

    private static EditionText text(Draw draw, Language language) {
        return Localised.text(draw.getEdition().getTexts(), language, EditionText::toCyrillic);
    }

    private static State state(Winner won) {
        if (won.prize() != null) {
            return State.PRIZE;
        }
        return won.claimUntil() == null ? State.RESERVE : State.LAPSED;
    }

    private static Prize prize(Winner won, PoolNames names, EditionText text) {
        return new Prize(
                won.pool(),
                names.of(won.pool()),
                won.place(),
                state(won),
                won.prize() == null ? "" : text.prizeName(won.prize()),
                won.claimUntil(),
                won.ticket(),
                won.shown() ? won.school() : null);
    }

    /** Passes on the published list of tickets, in its order. */
    public void tickets(String editionId, Consumer<PrizeTicket> each) {
        var draw = listed(editionId);
        ask(connection -> {
            TicketTable.each(connection, draw.getId(), each);
            return null;
        });
    }

    /** Returns all winners and reserves, pool after pool; none before the draw. */
    public List<Prize> winners(String editionId, Language language) {
        var draw = listed(editionId);
        var names = new PoolNames(em, language);
        var text = text(draw, language);
        return ask(connection -> TicketTable.winners(connection, draw.getId(), "", 0, MAX)).stream()
                .map(won -> prize(won, names, text))
                .toList();
    }

    private Draw listed(String editionId) {
        return draw(editionId).orElseThrow(() -> new NotFoundException("draw of edition " + editionId));
    }

    private Optional<Draw> draw(String editionId) {
        return em
                .createNamedQuery(Draw.OF_EDITION, Draw.class)
                .setParameter("publicId", editionId)
                .getResultList()
                .stream()
                .findFirst();
    }

    private <T> T ask(Asked<T> question) {
        try (var connection = database.getConnection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
