package ba.sigurno.ejb.partners.guideline;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.partners.guideline.Delivery;
import ba.sigurno.persistence.partners.guideline.Guideline;
import ba.sigurno.persistence.partners.guideline.GuidelineText;
import ba.sigurno.persistence.partners.guideline.GuidelineVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes guidelines for industry: a draft, which is published once a regulator has approved it, and then the next. */
@Stateless
@RolesAllowed("PARTNER_OFFICER")
public class GuidelineService {

    private static final int MAX_GUIDELINES = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Returns all guidelines, the newest first, each by its latest version. */
    public List<GuidelineLine> all(Language reader) {
        var latest = em.createNamedQuery(GuidelineVersion.LATEST, GuidelineVersion.class)
                .setMaxResults(MAX_GUIDELINES)
                .getResultList();
        var counts = counts(latest);
        return latest.stream()
                .map(version -> {
                    var count = counts.getOrDefault(version.getId(), new Object[] {version.getId(), 0L, 0L});
                    return new GuidelineLine(
                            version.getPublicId(),
                            GuidelineTexts.title(version, reader),
                            version.getNumber(),
                            version.getApprovedOn(),
                            (long) count[1],
                            (long) count[2]);
                })
                .toList();
    }

    private Map<Long, Object[]> counts(List<GuidelineVersion> versions) {
        return versions.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Delivery.COUNTS, Object[].class)
                        .setParameter(
                                "ids",
                                versions.stream().map(GuidelineVersion::getId).toList())
                        .getResultStream()
                        .collect(toMap(row -> (Long) row[0], row -> row));
    }

    /** Returns a version. */
    public GuidelineView get(String versionId, Language reader) {
        var version = find(versionId);
        var versions = em.createNamedQuery(GuidelineVersion.OF_GUIDELINE, GuidelineVersion.class)
                .setParameter("guideline", version.getGuideline())
                .getResultList();
        var counts = counts(List.of(version)).getOrDefault(version.getId(), new Object[] {version.getId(), 0L, 0L});
        long waiting = em.createNamedQuery(Delivery.COUNT_WITHOUT, Long.class)
                .setParameter("version", version)
                .getSingleResult();
        return new GuidelineView(
                versionId,
                version.getNumber(),
                GuidelineTexts.title(version, reader),
                GuidelineTexts.html(version, reader),
                version.getTexts().keySet().stream()
                        .sorted()
                        .map(Language::getNativeName)
                        .toList(),
                version.isPublished(),
                version.getApprovedBy(),
                version.getApprovedOn(),
                versions.stream()
                        .map(each ->
                                new GuidelineView.Edition(each.getPublicId(), each.getNumber(), each.isPublished()))
                        .toList(),
                versions.get(0).equals(version),
                (long) counts[1],
                (long) counts[2],
                waiting);
    }

    /**
     * Returns the texts of a draft.
     *
     * @throws DomainException when it is published
     */
    public GuidelineDraft draft(String versionId) {
        var version = find(versionId);
        DomainException.require(!version.isPublished(), "partners_rule_guideline_published");
        return new GuidelineDraft(
                version.getTexts().values().stream()
                        .collect(toMap(
                                GuidelineText::getLanguage,
                                text -> new GuidelineDraft.Text(text.getTitle(), text.getText()))),
                version.getVersion());
    }

    /**
     * Begins a guideline; returns the public id of its first draft.
     *
     * @throws DomainException when there is a draft of this title already
     */
    public String create(GuidelineDraft draft) {
        // One after the other, so that a second click finds the draft that the first one began.
        em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var guideline = new Guideline(clock.instant());
        var version = new GuidelineVersion(guideline);
        write(version, draft);
        requireText(version);
        long known = em.createNamedQuery(GuidelineText.COUNT_DRAFTS, Long.class)
                .setParameter(
                        "titles",
                        version.getTexts().values().stream()
                                .map(GuidelineText::getTitle)
                                .toList())
                .getSingleResult();
        DomainException.require(known == 0, "partners_rule_guideline_known");
        em.persist(guideline);
        em.persist(version);
        record("guideline_created", version);
        return version.getPublicId();
    }

    /**
     * Saves the texts of a draft.
     *
     * @throws OptimisticLockException when somebody else changed it since {@code draft.version()} was read
     */
    public void save(String versionId, GuidelineDraft draft) {
        var version = locked(versionId);
        if (draft.version() == null || draft.version() != version.getVersion()) {
            throw new OptimisticLockException(version);
        }
        write(version, draft);
        requireText(version);
        em.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        record("guideline_saved", version);
    }

    private static void write(GuidelineVersion version, GuidelineDraft draft) {
        draft.texts().forEach((language, text) -> version.write(language, text.title(), text.text()));
    }

    private static void requireText(GuidelineVersion version) {
        DomainException.require(!version.getTexts().isEmpty(), "partners_rule_guideline_empty");
    }

    /**
     * Publishes a draft, which nobody changes any more.
     *
     * @param approvedBy the regulator or whoever else approved it
     */
    public void publish(String versionId, String approvedBy, LocalDate approvedOn) {
        var version = locked(versionId);
        version.publish(approvedBy, approvedOn, LocalDate.now(clock), clock.instant());
        record("guideline_published", version);
    }

    /** Begins the next version with the texts of the latest one, which is published; returns its public id. */
    public String next(String versionId) {
        var version = locked(versionId);
        em.lock(version.getGuideline(), LockModeType.PESSIMISTIC_WRITE);
        var latest = em.createNamedQuery(GuidelineVersion.OF_GUIDELINE, GuidelineVersion.class)
                .setParameter("guideline", version.getGuideline())
                .setMaxResults(1)
                .getSingleResult();
        var next = latest.next();
        em.persist(next);
        record("guideline_next", next);
        return next.getPublicId();
    }

    /** Deletes a draft, and the guideline with it when that has no other version. */
    public void discard(String versionId) {
        var version = locked(versionId);
        DomainException.require(!version.isPublished(), "partners_rule_guideline_published");
        record("guideline_discarded", version);
        em.remove(version);
        if (version.getNumber() == 1) {
            em.flush();
            em.remove(version.getGuideline());
        }
    }

    private GuidelineVersion find(String versionId) {
        return entities.find(GuidelineVersion.class, GuidelineVersion.BY_PUBLIC_ID, versionId);
    }

    private GuidelineVersion locked(String versionId) {
        var version = find(versionId);
        em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }

    private void record(String what, GuidelineVersion version) {
        audit.record(
                "partners_action_" + what,
                "guideline",
                version.getPublicId(),
                GuidelineTexts.title(version, Language.BOSNIAN) + AuditService.SEPARATOR + version.getNumber());
    }
}
