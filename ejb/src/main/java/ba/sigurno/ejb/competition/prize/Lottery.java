package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.competition.edition.DrawSeed;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.entry.EntryCode;
import ba.sigurno.persistence.competition.prize.Draw;
import ba.sigurno.persistence.competition.prize.TicketTable;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Draws prizes. First the list of tickets is published, then the seed is opened to which the centre had committed when
 * it switched the edition on: so nobody, the centre included, could choose the winners. Both steps are for
 * administrators only, and cannot be taken back.
 */
@Stateless
@RolesAllowed("ADMIN")
public class Lottery {

    /** The kind of {@link Works long work} that publishing the list is. */
    public static final String LISTING = "competition_listing";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private TicketList list;

    @Inject
    private DrawStore store;

    @Inject
    private Sealer sealer;

    @Inject
    private CompetitionClock clock;

    @Inject
    private PrizeMails mails;

    @Inject
    private Caller caller;

    @Inject
    private Works works;

    @Inject
    private AuditService audit;

    /**
     * Begins to publish the list of tickets, once however often it is asked; returns at once. Nothing of it is kept until
     * all is counted, which takes a while, so there is no transaction around it.
     *
     * @throws DomainException when there is no result yet, or the list is published already
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void publish(String editionId) {
        var edition = entities.find(CompetitionEdition.class, CompetitionEdition.BY_PUBLIC_ID, editionId);
        DomainException.require(edition.getFrozenRevision() > 0, "competition_rule_not_frozen");
        drawOf(editionId).ifPresent(Draw::requireOutdated);
        var account = caller.account();
        works.start(LISTING, editionId, list.entries(edition), progress -> {
            // On that thread nobody signed in; the records name the administrator.
            caller.recognised(account);
            store.publish(edition, list.of(edition, progress));
        });
    }

    /** Returns how far the list of tickets is; empty when nobody asked for it. */
    public Optional<WorkProgress> listing(String editionId) {
        return works.find(LISTING, editionId);
    }

    /**
     * Draws the winners and the reserves, once and for all.
     *
     * @throws DomainException when there is no list of the result that counts, it was changed since it was published,
     *     the seed is not the one of the commitment, or prizes were drawn already
     */
    public void draw(String editionId) {
        var draw = find(editionId);
        var edition = em.find(CompetitionEdition.class, draw.getEdition().getId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(draw);
        draw.drawn(Instant.ofEpochMilli(clock.millis()));
        var seed = new DrawSeed(seed(edition));
        DomainException.require(
                edition.getSeedCommitment().filter(seed.commitment()::equals).isPresent(),
                "competition_rule_seed_broken");
        edition.reveal(seed.hex());
        em.flush();
        var order = new DrawOrder(seed.hex(), edition.getDrawnPerPool());
        var hash = new ListHash();
        try {
            var connection = em.unwrap(Connection.class);
            TicketTable.each(connection, draw.getId(), ticket -> {
                order.add(ticket);
                hash.add(ticket);
            });
            DomainException.require(hash.hex().equals(draw.getListHash()), "competition_rule_list_broken");
            TicketTable.win(
                    connection,
                    order.places(),
                    edition.getPrizesPerPool(),
                    draw.getDrawnAt().plus(Duration.ofDays(edition.getClaimDays())));
            mails.won(order.places().keySet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        audit.record("competition_action_drawn", "edition", editionId, edition.getYear() + ", " + seed.hex());
    }

    private String seed(CompetitionEdition edition) {
        try {
            return sealer.open(EditionSwitch.SEED, edition.getSeedCipher().orElseThrow());
        } catch (IllegalStateException e) {
            throw new DomainException("competition_rule_seed_broken");
        }
    }

    /** Returns one page of the tickets that were drawn, with their claims; with a typed number the one claimed under it. */
    public Page<DrawnPrize> prizes(String editionId, String typedNumber, int wished, Language language) {
        var draw = find(editionId);
        var number = typedNumber == null || typedNumber.isBlank()
                ? ""
                : EntryCode.read(typedNumber).orElse("-");
        var connection = em.unwrap(Connection.class);
        try {
            long total = TicketTable.countWinners(connection, draw.getId(), number);
            int page = Page.within(wished, total, Page.SIZE);
            var names = new PoolNames(em, language);
            var text = Localised.text(draw.getEdition().getTexts(), language, EditionText::toCyrillic);
            return Page.of(
                            TicketTable.winners(
                                    connection, draw.getId(), number, Page.offset(page, Page.SIZE), Page.SIZE),
                            page,
                            total,
                            Page.SIZE)
                    .map(winner -> DrawnPrize.of(winner, names, text));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes that a claimed prize was handed over; a repeated call changes nothing. */
    public void handOver(String editionId, String number) {
        var draw = find(editionId);
        try {
            if (TicketTable.handOver(
                    em.unwrap(Connection.class), draw.getId(), number, Instant.ofEpochMilli(clock.millis()))) {
                audit.record("competition_action_handed_over", "edition", editionId, number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Draw find(String editionId) {
        return drawOf(editionId).orElseThrow(() -> new NotFoundException("draw of edition " + editionId));
    }

    private Optional<Draw> drawOf(String editionId) {
        return em
                .createNamedQuery(Draw.OF_EDITION, Draw.class)
                .setParameter("publicId", editionId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
