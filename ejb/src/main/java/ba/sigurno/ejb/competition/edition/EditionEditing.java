package ba.sigurno.ejb.competition.edition;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Edits editions. Editors and administrators may do so while an edition is a draft; only administrators switch it on,
 * off, or move its window after that ({@link ba.sigurno.ejb.competition.readiness.EditionSwitch}).
 */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
public class EditionEditing {

    /** The opening time, unless an edition says otherwise. */
    public static final LocalTime OPENS = LocalTime.of(9, 0);

    /** The closing time, unless an edition says otherwise. */
    public static final LocalTime CLOSES = LocalTime.of(19, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /** Returns one page of all editions, the latest day first. */
    public Page<EditionLine> list(int wished, Language language) {
        return page(
                em.createNamedQuery(CompetitionEdition.ALL, CompetitionEdition.class),
                em.createNamedQuery(CompetitionEdition.COUNT, Long.class),
                wished,
                language);
    }

    /** Returns one page of the editions that are to be switched on before their day is over, the next day first. */
    public Page<EditionLine> drafts(int wished, Language language) {
        var now = clock.instant();
        return page(
                em.createNamedQuery(CompetitionEdition.DRAFTS, CompetitionEdition.class)
                        .setParameter("now", now),
                em.createNamedQuery(CompetitionEdition.COUNT_DRAFTS, Long.class).setParameter("now", now),
                wished,
                language);
    }

    private Page<EditionLine> page(
            TypedQuery<CompetitionEdition> query, TypedQuery<Long> count, int wished, Language language) {
        long total = count.getSingleResult();
        int page = Page.within(wished, total, Page.SIZE);
        var editions = query.setFirstResult(Page.offset(page, Page.SIZE))
                .setMaxResults(Page.SIZE)
                .getResultList();
        return Page.of(editions.stream().map(edition -> line(edition, language)).toList(), page, total, Page.SIZE);
    }

    private EditionLine line(CompetitionEdition edition, Language language) {
        return new EditionLine(
                edition.getPublicId(),
                edition.getYear(),
                edition.isRehearsal(),
                title(edition, language),
                edition.getOpensAt(),
                edition.getClosesAt(),
                EditionPhase.of(edition, clock.instant()));
    }

    static String title(CompetitionEdition edition, Language language) {
        return edition.getTexts().isEmpty()
                ? ""
                : Localised.text(edition.getTexts(), language, EditionText::toCyrillic)
                        .getTitle();
    }

    /** Returns an edition for editing. */
    public EditedEdition open(String id, Language language) {
        var edition = find(id);
        var counts = PaperItems.counts(em, edition);
        return new EditedEdition(
                content(edition),
                EditionPhase.of(edition, clock.instant()),
                em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList().stream()
                        .map(band -> new EditedEdition.Band(
                                band.getCode(),
                                Localised.text(band.getTexts(), language),
                                counts.getOrDefault(band.getCode(), 0)))
                        .toList(),
                edition.getVersion());
    }

    private static EditionCommand content(CompetitionEdition edition) {
        return new EditionCommand(
                edition.getYear(),
                edition.isRehearsal(),
                edition.getOpensAt(),
                edition.getClosesAt(),
                edition.getPrizePercent(),
                edition.getPrizesPerPool(),
                edition.getReservesPerPool(),
                edition.getClaimDays(),
                edition.getTexts());
    }

    /** Creates a draft without papers; returns its public id. */
    public String create(EditionCommand content) {
        var edition =
                new CompetitionEdition(content.year(), content.rehearsal(), content.opensAt(), content.closesAt());
        fill(edition, content);
        return stored(edition, "competition_action_created");
    }

    /**
     * Saves a draft.
     *
     * @param lock the version that the caller saw; {@code OptimisticLockException} when it has changed since
     */
    public void save(String id, int lock, EditionCommand content) {
        var edition = lock(id);
        if (edition.getVersion() != lock) {
            throw new OptimisticLockException(edition);
        }
        edition.requireDraft();
        edition.takePlace(content.opensAt(), content.closesAt());
        fill(edition, content);
        // Texts are rows of their own: without this, a change of texts alone would not count as a change of the
        // edition.
        em.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        record("competition_action_changed", edition);
    }

    private static void fill(CompetitionEdition edition, EditionCommand content) {
        edition.name(content.year(), content.rehearsal());
        edition.offerPrizes(content.prizePercent(), content.prizesPerPool());
        edition.reserve(content.reservesPerPool(), content.claimDays());
        edition.say(content.texts());
    }

    /**
     * Copies an edition to a draft on the next Safer Internet Day; questions retired from the bank are left out.
     * Returns its public id.
     */
    public String copy(String id) {
        var original = find(id);
        var day = SaferInternetDay.after(LocalDate.now(clock));
        var copy = new CompetitionEdition(
                day.getYear(), original.isRehearsal(), Dates.instant(day, OPENS), Dates.instant(day, CLOSES));
        copy.offerPrizes(original.getPrizePercent(), original.getPrizesPerPool());
        copy.reserve(original.getReservesPerPool(), original.getClaimDays());
        original.getTexts()
                .forEach((language, text) -> copy.text(
                        language,
                        new EditionText(text.getTitle(), text.getRules(), text.getPrizes(), text.getPrizeNames())));
        var items = PaperItems.of(em, original);
        em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList().stream()
                .filter(band -> items.containsKey(band.getCode()))
                .forEach(band -> copy.paper(band)
                        .ask(items.get(band.getCode()).stream()
                                .filter(version -> !version.getQuestion().isRetired())
                                .toList()));
        return stored(copy, "competition_action_copied");
    }

    /** Deletes a draft without entries. */
    public void delete(String id) {
        var edition = lock(id);
        edition.requireDraft();
        var entered = (Number) em.createNamedQuery(CompetitionEdition.ENTERED)
                .setParameter(1, id)
                .getSingleResult();
        DomainException.require(entered.longValue() == 0, "competition_rule_entered");
        em.remove(edition);
        record("competition_action_deleted", edition);
    }

    private String stored(CompetitionEdition edition, String action) {
        em.persist(edition);
        em.flush();
        record(action, edition);
        return edition.getPublicId();
    }

    private void record(String action, CompetitionEdition edition) {
        audit.record(action, "edition", edition.getPublicId(), String.valueOf(edition.getYear()));
    }

    private CompetitionEdition find(String id) {
        return entities.find(CompetitionEdition.class, CompetitionEdition.BY_PUBLIC_ID, id);
    }

    private CompetitionEdition lock(String id) {
        var edition = find(id);
        em.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        return edition;
    }
}
