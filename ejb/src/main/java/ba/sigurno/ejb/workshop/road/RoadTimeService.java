package ba.sigurno.ejb.workshop.road;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.road.RoadTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lets planners correct the times on the road. */
@Stateless
@RolesAllowed("PLANNER")
public class RoadTimeService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditService audit;

    @Inject
    private MunicipalityFinder municipalities;

    /** Finds the corrected roads to or from a municipality whose name holds {@code text}. */
    public Page<RoadLine> search(String text, Sort sort, int wished, Language reader) {
        var pattern = SearchPattern.inLatin(text);
        long total = em.createNamedQuery(RoadTime.SEARCH_COUNT, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        var query = em.createQuery(RoadTime.SEARCH + sort.orderBy("r.id", reader), RoadTime.class)
                .setParameter("pattern", pattern);
        return Page.read(query, total, wished)
                .map(road -> line(road.getFrom(), road.getTo(), road.getMinutes(), reader));
    }

    /** Returns the road between two municipalities, see {@link MunicipalityFinder#find}. */
    public RoadLine between(String oneId, String otherId, Language reader) {
        var one = municipalities.find(oneId);
        var other = municipalities.find(otherId);
        return line(one, other, find(one, other).map(RoadTime::getMinutes).orElse(null), reader);
    }

    /** Corrects the time between two municipalities, both ways. */
    public void correct(String oneId, String otherId, int minutes) {
        var one = municipalities.find(oneId);
        var other = municipalities.find(otherId);
        lock(one, other);
        find(one, other)
                .ifPresentOrElse(road -> road.correct(minutes), () -> em.persist(new RoadTime(one, other, minutes)));
        record("road_corrected", one, other, " · " + minutes);
    }

    /** Returns to the estimate; without a correction it stands already. */
    public void reset(String oneId, String otherId) {
        var one = municipalities.find(oneId);
        var other = municipalities.find(otherId);
        lock(one, other);
        find(one, other).ifPresent(road -> {
            em.remove(road);
            record("road_reset", one, other, "");
        });
    }

    /** Of two who correct one road, the second waits and then finds what the first stored. */
    private void lock(Municipality one, Municipality other) {
        DomainException.require(!one.getId().equals(other.getId()), "workshop_rule_road_itself");
        em.lock(one.getId() < other.getId() ? one : other, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<RoadTime> find(Municipality one, Municipality other) {
        return em.createNamedQuery(RoadTime.AMONG, RoadTime.class)
                .setParameter("municipalityIds", List.of(one.getId(), other.getId()))
                .getResultStream()
                .findFirst();
    }

    private void record(String what, Municipality one, Municipality other, String detail) {
        audit.record(
                "workshop_action_" + what, "road_time", "", one.getNameLatin() + " – " + other.getNameLatin() + detail);
    }

    private static RoadLine line(Municipality one, Municipality other, Integer corrected, Language reader) {
        return new RoadLine(
                RegisterScope.id(one),
                one.nameIn(reader),
                RegisterScope.id(other),
                other.nameIn(reader),
                boxed(RoadEstimate.minutes(one, other)),
                corrected);
    }

    private static Integer boxed(OptionalInt minutes) {
        return minutes.isPresent() ? minutes.getAsInt() : null;
    }
}
