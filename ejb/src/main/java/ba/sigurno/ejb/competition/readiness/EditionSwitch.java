package ba.sigurno.ejb.competition.readiness;

import ba.sigurno.ejb.competition.edition.DrawSeed;
import ba.sigurno.ejb.competition.edition.EditionPhase;
import ba.sigurno.ejb.competition.edition.PaperItems;
import ba.sigurno.ejb.competition.readiness.Readiness.Powers;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Switches editions on and off. Editors see the readiness, for they can fix most of it; only administrators use the
 * switch, and move the window of an edition that is on: a country waits for it.
 */
@Stateless
@RolesAllowed("ADMIN")
public class EditionSwitch {

    /** The purpose for which seeds are sealed. */
    public static final String SEED = "competition-seed";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private CompetitionClock clock;

    @Inject
    private ServerChecks server;

    @Inject
    private Sealer sealer;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    /** Returns the readiness of an edition. */
    @RolesAllowed({"EDITOR", "ADMIN"})
    public Readiness look(String id, Language language) {
        var edition = find(id);
        var standing = EditionPhase.of(edition, now());
        boolean admin = caller.hasRole(Role.ADMIN);
        var checks = standing == EditionPhase.DRAFT
                ? checks(
                        edition,
                        em.createNamedQuery(CompetitionEdition.NOT_OVER, CompetitionEdition.class)
                                .setParameter("now", now())
                                .getResultList(),
                        language)
                : List.<ReadinessCheck>of();
        return new Readiness(
                edition.getTexts().isEmpty()
                        ? ""
                        : Localised.text(edition.getTexts(), language, EditionText::toCyrillic)
                                .getTitle(),
                edition.getYear(),
                edition.isRehearsal(),
                edition.getOpensAt(),
                edition.getClosesAt(),
                standing,
                edition.getSeedCommitment().orElse(null),
                checks,
                new Powers(
                        admin && standing == EditionPhase.DRAFT,
                        admin && standing == EditionPhase.ON,
                        admin && (standing == EditionPhase.ON || standing == EditionPhase.OPEN)),
                edition.getVersion());
    }

    /**
     * Switches an edition on, and publishes the commitment to the draw's seed.
     *
     * @param lock the version that the caller saw; {@code OptimisticLockException} when it has changed since
     * @throws DomainException when a check is red
     */
    public void switchOn(String id, int lock) {
        var rivals = rivals();
        var edition = locked(rivals, id, lock);
        edition.requireDraft();
        DomainException.require(
                checks(edition, rivals, Language.BOSNIAN).stream().noneMatch(check -> check.light() == CheckStatus.RED),
                "competition_rule_not_ready");
        var seed = DrawSeed.random();
        edition.switchOn(sealer.seal(SEED, seed.hex()), seed.commitment(), now());
        record("competition_action_switched_on", edition);
    }

    /** Makes an edition a draft again; possible until it opens. */
    public void switchOff(String id, int lock) {
        var edition = locked(rivals(), id, lock);
        edition.switchOff(now());
        record("competition_action_switched_off", edition);
    }

    /**
     * Moves the window of an edition that is on: its close, and until it opens its opening.
     *
     * @throws DomainException when it is over, would open again, be over at once, or be open at the time of another
     */
    public void move(String id, int lock, Instant opensAt, Instant closesAt) {
        var rivals = rivals();
        var edition = locked(rivals, id, lock);
        DomainException.require(edition.isSwitchedOn(), "competition_rule_not_on");
        edition.move(opensAt, closesAt, now());
        DomainException.require(
                edition.isRehearsal()
                        || rivals.stream()
                                .noneMatch(other -> !other.equals(edition)
                                        && other.isSwitchedOn()
                                        && !other.isRehearsal()
                                        && other.overlaps(edition)),
                "competition_rule_overlap");
        record("competition_action_moved", edition);
    }

    /**
     * Returns all editions that are not over, locked in one order: of two that would be open at the same time only one
     * is switched on.
     */
    private List<CompetitionEdition> rivals() {
        return em.createNamedQuery(CompetitionEdition.NOT_OVER, CompetitionEdition.class)
                .setParameter("now", now())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private CompetitionEdition locked(List<CompetitionEdition> rivals, String id, int lock) {
        var edition = find(id);
        DomainException.require(
                rivals.contains(edition),
                edition.isSwitchedOn() ? "competition_rule_over" : "competition_rule_not_ready");
        if (edition.getVersion() != lock) {
            throw new OptimisticLockException(edition);
        }
        return edition;
    }

    private CompetitionEdition find(String id) {
        return entities.find(CompetitionEdition.class, CompetitionEdition.BY_PUBLIC_ID, id);
    }

    private List<ReadinessCheck> checks(
            CompetitionEdition edition, List<CompetitionEdition> others, Language language) {
        var findings = new Findings(language);
        new PaperChecks(findings)
                .look(em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList(), PaperItems.of(em, edition));
        var checks = new EditionChecks(findings, edition);
        checks.texts();
        checks.window(others, now());
        checks.rehearsals(em.createNamedQuery(CompetitionEdition.REHEARSED, Long.class)
                .setParameter("year", edition.getYear())
                .setParameter("now", now())
                .getSingleResult());
        server.look(findings);
        return findings.checks();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private void record(String action, CompetitionEdition edition) {
        audit.record(action, "edition", edition.getPublicId(), String.valueOf(edition.getYear()));
    }
}
