package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.competition.prize.ClaimState.Outcome;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.entry.EntryCode;
import ba.sigurno.persistence.competition.prize.Consenter;
import ba.sigurno.persistence.competition.prize.OwnPrize;
import ba.sigurno.persistence.competition.prize.TicketTable;
import ba.sigurno.persistence.i18n.DomainException;
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
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Tells children whether they won, and takes claims. The code of an entry is proof enough: nobody asks for a name. Each
 * statement stands for itself, so there is no transaction around them.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClaimService {

    /** The number of the text to which adults consent; another text gets another number. */
    public static final int CONSENT_VERSION = 1;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CompetitionClock clock;

    /** A query of the database. */
    @FunctionalInterface
    private interface Asked<T> {
        T of(Connection connection) throws SQLException;
    }

    /** Returns the state of the entry with a typed code; empty when there is none. */
    public Optional<ClaimState> look(String typedCode, Language language) {
        return EntryCode.read(typedCode)
                .flatMap(code -> ask(connection -> TicketTable.ofCode(connection, code)))
                .map(own -> state(own, language));
    }

    /**
     * Claims the prize of an entry. The first claim counts; a repeated one gets the same number.
     *
     * @param by the adult who consented
     * @param version the number of the text
     * @param language the language in which it was read
     * @return empty when there is no entry with this code
     * @throws DomainException when it won nothing, or another text holds now
     */
    public Optional<ClaimState> claim(String typedCode, Consenter by, int version, Language language) {
        DomainException.require(version == CONSENT_VERSION, "competition_rule_consent_changed");
        return EntryCode.read(typedCode)
                .flatMap(code -> ask(connection -> {
                    var own = TicketTable.ofCode(connection, code);
                    if (own.isEmpty()) {
                        return Optional.empty();
                    }
                    DomainException.require(outcome(own.get()) != Outcome.LAPSED, "competition_rule_lapsed");
                    DomainException.require(own.get().prize() != null, "competition_rule_not_won");
                    TicketTable.claim(
                            connection,
                            own.get().entryId(),
                            EntryCode.random(),
                            by,
                            version,
                            language.getTag(),
                            Instant.ofEpochMilli(clock.millis()));
                    return TicketTable.ofCode(connection, code).map(claimed -> state(claimed, language));
                }));
    }

    private ClaimState state(OwnPrize own, Language language) {
        return new ClaimState(
                outcome(own),
                own.rehearsal(),
                own.prize() == null ? "" : prizeName(own, language),
                own.claimUntil() == null ? "" : Dates.dateTime(language, own.claimUntil()),
                own.number() == null ? null : EntryCode.shown(own.number()));
    }

    private String prizeName(OwnPrize own, Language language) {
        var edition = em.find(CompetitionEdition.class, own.editionId());
        return Localised.text(edition.getTexts(), language, EditionText::toCyrillic)
                .prizeName(own.prize());
    }

    private static Outcome outcome(OwnPrize own) {
        if (!own.drawn()) {
            return Outcome.NOT_DRAWN;
        }
        if (own.place() == null) {
            return Outcome.NOT_WON;
        }
        if (own.prize() == null) {
            return own.claimUntil() == null ? Outcome.RESERVE : Outcome.LAPSED;
        }
        return own.number() == null ? Outcome.WON : Outcome.CLAIMED;
    }

    private <T> T ask(Asked<T> question) {
        try (var connection = database.getConnection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
