package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.guideline.Delivery;
import ba.sigurno.persistence.partners.guideline.GuidelineVersion;
import ba.sigurno.persistence.partners.licensee.Licensee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Sends guidelines to licensees, reminds them, and shows who acknowledged what. */
@Stateless
@RolesAllowed("PARTNER_OFFICER")
public class DeliveryService {

    /** After so many days without an answer somebody should call. */
    public static final int OVERDUE_DAYS = 30;

    /** As many as a click sends; the next one sends the rest. */
    private static final int MAX_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private GuidelineMails mails;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Finds deliveries. */
    public Page<DeliveryLine> search(DeliveryFilter filter, Sort sort, int wished, Language reader) {
        return Page.read(query(filter, sort, reader), count(filter), wished)
                .map(delivery -> DeliveryLine.of(delivery, reader));
    }

    /**
     * Exports the deliveries that {@link #search} finds, and records that.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    public List<DeliveryLine> export(DeliveryFilter filter, Sort sort, Language reader) {
        var found = Page.readWhole(query(filter, sort, reader), count(filter)).stream()
                .map(delivery -> DeliveryLine.of(delivery, reader))
                .toList();
        audit.recordDownload("partners_action_deliveries_exported", "guideline", "", String.valueOf(found.size()));
        return found;
    }

    private TypedQuery<Delivery> query(DeliveryFilter filter, Sort sort, Language reader) {
        var query = em.createQuery(Delivery.SEARCH + sort.orderBy("d.id", reader), Delivery.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.licensee")
                .setHint("eclipselink.batch", "d.version");
        return limit(query, filter);
    }

    private long count(DeliveryFilter filter) {
        return limit(em.createNamedQuery(Delivery.SEARCH_COUNT, Long.class), filter)
                .getSingleResult();
    }

    private <T> TypedQuery<T> limit(TypedQuery<T> query, DeliveryFilter filter) {
        var versionId =
                filter.versionId() == null ? null : find(filter.versionId()).getId();
        var state = filter.state();
        var before = state == DeliveryFilter.State.OVERDUE
                ? clock.instant().minus(Duration.ofDays(OVERDUE_DAYS))
                : clock.instant().plus(Duration.ofDays(1));
        return query.setParameter("anyVersion", versionId == null)
                .setParameter("versionId", versionId)
                .setParameter("acknowledged", state == DeliveryFilter.State.ACKNOWLEDGED)
                .setParameter("open", state == DeliveryFilter.State.WAITING || state == DeliveryFilter.State.OVERDUE)
                .setParameter("before", before)
                .setParameter("pattern", SearchPattern.inLatin(Objects.toString(filter.text(), "")));
    }

    /**
     * Sends a version that is in force to the active licensees that do not have it yet, {@value #MAX_AT_ONCE} at most.
     *
     * @return to how many
     */
    public int send(String versionId) {
        var version = find(versionId);
        // Of two clicks at the same moment the second finds nobody left.
        em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
        long later = em.createNamedQuery(GuidelineVersion.COUNT_LATER, Long.class)
                .setParameter("guideline", version.getGuideline())
                .setParameter("number", version.getNumber())
                .getSingleResult();
        DomainException.require(later == 0, "partners_rule_guideline_replaced");
        var licensees = em.createNamedQuery(Delivery.WITHOUT, Licensee.class)
                .setParameter("version", version)
                .setMaxResults(MAX_AT_ONCE)
                .getResultList();
        for (var licensee : licensees) {
            var delivery = new Delivery(version, licensee, clock.instant());
            em.persist(delivery);
            mails.sent(delivery);
        }
        if (!licensees.isEmpty()) {
            audit.record(
                    "partners_action_guideline_sent",
                    "guideline",
                    versionId,
                    GuidelineTexts.title(version, Language.BOSNIAN) + AuditService.SEPARATOR + licensees.size());
        }
        return licensees.size();
    }

    /**
     * Reminds a licensee now.
     *
     * @throws DomainException when it has acknowledged, or was reminded today
     */
    public void remind(String deliveryId) {
        var delivery = locked(deliveryId);
        delivery.remind(clock.instant());
        mails.reminded(delivery);
        record("guideline_reminded", delivery);
    }

    /**
     * Notes an acknowledgement that came on paper or by telephone.
     *
     * @param by who acknowledged for the licensee
     * @param as the function of that person
     */
    public void acknowledge(String deliveryId, String by, String as) {
        var delivery = locked(deliveryId);
        delivery.acknowledge(by, as, clock.instant());
        record("guideline_acknowledged", delivery);
    }

    private GuidelineVersion find(String versionId) {
        return entities.find(GuidelineVersion.class, GuidelineVersion.BY_PUBLIC_ID, versionId);
    }

    private Delivery locked(String deliveryId) {
        var delivery = entities.find(Delivery.class, Delivery.BY_PUBLIC_ID, deliveryId);
        em.refresh(delivery, LockModeType.PESSIMISTIC_WRITE);
        return delivery;
    }

    private void record(String what, Delivery delivery) {
        audit.record(
                "partners_action_" + what,
                "guideline",
                delivery.getOf().getPublicId(),
                delivery.getLicensee().getName());
    }
}
