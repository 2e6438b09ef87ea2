package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.competition.result.Correction;
import ba.sigurno.persistence.competition.result.Result;
import ba.sigurno.persistence.competition.result.ResultReason;
import ba.sigurno.persistence.competition.result.ResultTable;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
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

/** Stores results: each with all its lines, or not at all. */
@Stateless
@PermitAll
public class ResultStore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditService audit;

    /**
     * Stores the first result of an edition.
     *
     * @param counted the edition as it was at the time of counting
     * @throws DomainException when it has a result already, or changed since it was counted
     */
    public void storeFirst(CompetitionEdition counted, CountedResult computed, Account account, Instant now) {
        // The second of two callers waits here, and then sees the result of the first.
        var edition = em.find(CompetitionEdition.class, counted.getId(), LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(edition.getFrozenRevision() == 0, "competition_rule_already_frozen");
        DomainException.require(edition.getVersion() == counted.getVersion(), "competition_rule_edition_changed");
        store(edition, ResultReason.CLOSE, computed, account, now);
    }

    /**
     * Stores a correction and the result that was counted with it.
     *
     * @param counted the edition as it was at the time of counting
     * @throws DomainException when another result counts by now
     */
    public void storeCorrected(
            CompetitionEdition counted,
            CorrectionCommand correcting,
            CorrectedResult corrected,
            Account account,
            Instant now) {
        var edition = em.find(CompetitionEdition.class, counted.getId(), LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(
                edition.getFrozenRevision() == counted.getFrozenRevision(), "competition_rule_result_changed");
        store(edition, ResultReason.CORRECTION, corrected.computed(), account, now);
        em.persist(new Correction(
                em.getReference(Paper.class, corrected.ruling().paperId()),
                corrected.ruling(),
                correcting.reasons(),
                corrected.effect(),
                em.getReference(Account.class, account.getId()),
                now));
    }

    private void store(
            CompetitionEdition edition, ResultReason reason, CountedResult computed, Account account, Instant now) {
        edition.freeze(now);
        var by = account == null ? null : em.getReference(Account.class, account.getId());
        var result = new Result(edition, reason, now, by, computed.answers(), computed.entries(), computed.checksum());
        em.persist(result);
        em.flush();
        var connection = em.unwrap(Connection.class);
        try {
            if (edition.getFrozenRevision() == 1) {
                ResultTable.insertSchools(connection, edition.getId(), computed.schools());
            }
            ResultTable.insertLines(
                    connection, result.getId(), List.copyOf(computed.lines().values()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        audit.record(
                "competition_action_freeze",
                "competition",
                edition.getPublicId(),
                "revision " + result.getRevision() + ", " + result.getChecksum());
    }
}
