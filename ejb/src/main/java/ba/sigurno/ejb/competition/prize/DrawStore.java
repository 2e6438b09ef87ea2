package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.prize.Draw;
import ba.sigurno.persistence.competition.prize.PrizeTicket;
import ba.sigurno.persistence.competition.prize.TicketTable;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Stores the list of a draw, as a whole or not at all. */
@Stateless
@PermitAll
public class DrawStore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CompetitionClock clock;

    @Inject
    private AuditService audit;

    /**
     * Publishes a list.
     *
     * @param counted the edition as it was when the list was made
     * @throws DomainException when there is one already, or the result changed meanwhile
     */
    public void publish(CompetitionEdition counted, List<PrizeTicket> tickets) {
        var edition = em.find(CompetitionEdition.class, counted.getId(), LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(
                edition.getFrozenRevision() == counted.getFrozenRevision(), "competition_rule_edition_changed");
        var draw = em
                .createNamedQuery(Draw.OF_EDITION, Draw.class)
                .setParameter("publicId", edition.getPublicId())
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> new Draw(edition));
        var hash = new ListHash();
        tickets.forEach(hash::add);
        draw.publish(tickets.size(), hash.hex(), Instant.ofEpochMilli(clock.millis()));
        em.persist(draw);
        em.flush();
        try {
            TicketTable.replace(em.unwrap(Connection.class), draw.getId(), tickets);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        audit.record(
                "competition_action_listed",
                "edition",
                edition.getPublicId(),
                edition.getYear() + ", " + draw.getTickets() + ", " + draw.getListHash());
    }
}
