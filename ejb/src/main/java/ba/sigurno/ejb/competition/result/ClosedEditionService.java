package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.result.ClosedEdition.Revision;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.result.Result;
import ba.sigurno.persistence.competition.result.ResultTable;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;

/** Freezes the results of editions after their close, and counts them again, for the centre. Counting takes a while. */
@Stateless
@RolesAllowed("ADMIN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosedEditionService {

    /** The kind of {@link Works long work} that freezing is. */
    public static final String FREEZING = "competition_freezing";

    /** The kind of long work that proving is. */
    public static final String PROVING = "competition_proving";

    /** The kind of long work that counting a result with a correction is. */
    public static final String CORRECTING = "competition_correcting";

    private static final int MAX = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private CompetitionClock clock;

    @Inject
    private Caller caller;

    @Inject
    private ResultCounter counter;

    @Inject
    private ResultStore store;

    @Inject
    private FrozenBoards boards;

    @Inject
    private Works works;

    /** Returns the editions that are over, the latest first. */
    @RolesAllowed({"EDITOR", "ADMIN"})
    public List<ClosedEdition> all(Language language) {
        return em
                .createNamedQuery(CompetitionEdition.ALL, CompetitionEdition.class)
                .setMaxResults(MAX)
                .getResultList()
                .stream()
                .filter(edition -> edition.isOver(now()))
                .map(edition -> afterwards(edition, List.of(), null, null, null, language))
                .toList();
    }

    /** Returns an edition with its results. */
    @RolesAllowed({"EDITOR", "ADMIN"})
    public ClosedEdition get(String editionId, Language language) {
        // Before the results: work is over only when its result is stored, so who sees it over sees that too.
        var freezing = works.find(FREEZING, editionId).orElse(null);
        var proving = works.find(PROVING, editionId).orElse(null);
        var correcting = works.find(CORRECTING, editionId).orElse(null);
        var edition = find(editionId);
        var results = em.createNamedQuery(Result.OF_EDITION, Result.class)
                .setParameter("edition", edition)
                .setMaxResults(MAX)
                .getResultList();
        return afterwards(edition, results, freezing, proving, correcting, language);
    }

    /**
     * Begins to freeze the result of an edition, once however often it is asked; returns at once. Nothing of it is kept
     * until all is counted.
     *
     * @throws DomainException when answers may be on their way, or it is frozen already
     */
    public void freeze(String editionId) {
        var edition = find(editionId);
        var now = now();
        DomainException.require(edition.getFrozenRevision() == 0, "competition_rule_already_frozen");
        DomainException.require(
                edition.isCounted(now), "competition_rule_answers_on_the_way", CompetitionEdition.GRACE.toSeconds());
        var account = caller.account();
        works.start(FREEZING, editionId, counter.entries(edition), progress -> {
            // On that thread nobody signed in; the records name the administrator.
            caller.recognised(account);
            store.storeFirst(edition, counter.first(edition, progress), account, now);
            boards.refresh();
        });
    }

    /**
     * Begins to recount the result that counts and to compare, once however often it is asked; returns at once. The
     * {@link ClosedEdition#getProof report} is kept for as long as work is remembered.
     *
     * @throws DomainException when there is none yet
     */
    public void prove(String editionId) {
        var edition = find(editionId);
        DomainException.require(edition.getFrozenRevision() > 0, "competition_rule_not_frozen");
        works.ask(PROVING, editionId, counter.entries(edition), progress -> report(editionId, progress)
                .written());
    }

    private ProofReport report(String editionId, IntConsumer progress) {
        return counter.ask(connection -> ResultProof.of(
                connection,
                ResultTable.editions(connection).stream()
                        .filter(edition -> edition.publicId().equals(editionId))
                        .findFirst()
                        .orElseThrow(),
                progress));
    }

    private CompetitionEdition find(String editionId) {
        return entities.find(
                CompetitionEdition.class, CompetitionEdition.BY_PUBLIC_ID, editionId, CompetitionEdition::isSwitchedOn);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private ClosedEdition afterwards(
            CompetitionEdition edition,
            List<Result> results,
            WorkProgress freezing,
            WorkProgress proving,
            WorkProgress correcting,
            Language language) {
        return new ClosedEdition(
                edition.getPublicId(),
                Localised.text(edition.getTexts(), language, EditionText::toCyrillic)
                        .getTitle(),
                edition.isRehearsal(),
                edition.getClosesAt(),
                edition.isOver(now()),
                edition.isCounted(now()),
                freezing,
                proving,
                correcting,
                results.stream().map(ClosedEditionService::revision).toList());
    }

    private static Revision revision(Result result) {
        var account = result.getAccount();
        return new Revision(
                result.getRevision(),
                result.getReason(),
                result.getComputedAt(),
                account == null ? "" : account.getDisplayName(),
                result.getAnswers(),
                result.getEntries(),
                result.getChecksum());
    }
}
