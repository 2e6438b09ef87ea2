package ba.sigurno.ejb.participation.attention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.participation.scope.ScopeFinder;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.participation.attention.AttentionQueries;
import ba.sigurno.persistence.participation.attention.Concern;
import ba.sigurno.persistence.participation.attention.SchoolLetter;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows coordinators which of their own schools need attention and whom to call there, and writes to them. An authority that
 * coordinates others has no schools of its own, and sees none.
 */
@Stateless
@RolesAllowed("COORDINATOR")
public class AttentionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ScopeFinder scopes;

    @Inject
    private ConcernFinder finder;

    @Inject
    private SchoolMails mails;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * Counts the schools by what is amiss there.
     *
     * @param authorityCode one of the caller's authorities; null for the first
     */
    public Map<Concern, Long> counts(String authorityCode) {
        var counts = new EnumMap<Concern, Long>(Concern.class);
        finder.find(jurisdiction(authorityCode))
                .forEach(found -> found.concerns().keySet().forEach(each -> counts.merge(each, 1L, Long::sum)));
        return counts;
    }

    /** Returns a page of the schools that need attention. */
    public Page<AttentionLine> search(AttentionFilter filter, Sort sort, int wished, Language reader) {
        var found = finder.find(jurisdiction(filter.authorityCode())).stream()
                .filter(filter::admits)
                .sorted(order(sort, reader))
                .toList();
        int page = Page.within(wished, found.size(), Page.SIZE);
        int first = Page.offset(page, Page.SIZE);
        var shown = found.subList(first, Math.min(first + Page.SIZE, found.size()));
        return Page.of(lines(shown, reader), page, found.size(), Page.SIZE);
    }

    /**
     * Returns why a school needs attention; empty when it does not.
     *
     * @throws NotFoundException when it is not a school of the caller's own jurisdiction
     */
    public Optional<AttentionLine> ofSchool(String schoolId, Language reader) {
        var school = own(schoolId);
        return finder.find(List.of(school.getAuthority())).stream()
                .filter(found -> found.school().equals(school))
                .findFirst()
                .map(found -> lines(List.of(found), reader).get(0));
    }

    /** Finds the names of the caller's schools among those with these public ids. */
    public Map<String, String> names(Collection<String> schoolIds) {
        return em.createQuery(AttentionQueries.SCHOOLS, School.class)
                .setParameter("publicIds", schoolIds)
                .getResultStream()
                .filter(school -> caller.account().coordinates(school.getAuthority()))
                .collect(toMap(School::getPublicId, School::getName));
    }

    /**
     * Writes to a school: to those who coordinate it, or else to its office; an answer goes to the caller. Nobody writes the
     * same to the same school twice a day.
     *
     * @throws NotFoundException when it is not a school of the caller's own jurisdiction
     * @throws DomainException when it has no address, was written the same today, or the text breaks a rule
     */
    public void write(String schoolId, String subject, String text) {
        var school = own(schoolId);
        em.lock(school, LockModeType.PESSIMISTIC_WRITE);
        var title = FreeText.check(subject, SchoolLetter.SUBJECT_LENGTH);
        var body = FreeText.check(text, SchoolLetter.TEXT_LENGTH);
        DomainException.require(!title.isEmpty() && !body.isEmpty(), "participation_rule_letter_empty");
        var now = clock.instant();
        var digest = Sha256.hex(
                (Dates.local(now).toLocalDate() + "\n" + title + "\n" + body).getBytes(StandardCharsets.UTF_8));
        var same = em.createNamedQuery(SchoolLetter.COUNT_SAME, Long.class)
                .setParameter("school", school)
                .setParameter("digest", digest)
                .getSingleResult();
        DomainException.require(same == 0, "participation_rule_written_today");
        var coordinators =
                grants(List.of(school)).stream().map(RoleGrant::getAccount).toList();
        var self = em.find(Account.class, caller.account().getId());
        DomainException.require(mails.write(school, coordinators, self, title, body), "participation_rule_no_address");
        em.persist(new SchoolLetter(school, title, digest, now));
        audit.record("participation_action_school_written", "school", school.getPublicId(), title);
    }

    private School own(String schoolId) {
        return em.createNamedQuery(School.BY_PUBLIC_ID, School.class)
                .setParameter("publicId", schoolId)
                .getResultStream()
                .filter(found -> caller.account().coordinates(found.getAuthority()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school of the caller's jurisdiction " + schoolId));
    }

    private List<Authority> jurisdiction(String authorityCode) {
        var jurisdiction = scopes.jurisdiction(authorityCode);
        return jurisdiction.sums() ? List.of() : jurisdiction.authorities();
    }

    private static Comparator<ConcernFinder.Found> order(Sort sort, Language reader) {
        Comparator<ConcernFinder.Found> order =
                switch ((AttentionColumn) sort.column()) {
                    case PUPILS -> Comparator.comparing(ConcernFinder.Found::enrolled);
                    case SCHOOL -> NameOrder.by(reader, found -> found.school().getName());
                    case MUNICIPALITY -> NameOrder.by(reader, found -> municipality(found.school(), reader));
                };
        return sort.descending() ? order.reversed() : order;
    }

    private List<AttentionLine> lines(List<ConcernFinder.Found> found, Language reader) {
        if (found.isEmpty()) {
            return List.of();
        }
        var schools = found.stream().map(ConcernFinder.Found::school).toList();
        var grants = grants(schools).stream().collect(groupingBy(RoleGrant::getSchool));
        var written = em.createNamedQuery(SchoolLetter.LATEST, SchoolLetter.class)
                .setParameter("schoolIds", schools.stream().map(School::getId).toList())
                .getResultStream()
                .collect(toMap(letter -> letter.getSchool().getId(), AttentionLine.Written::of));
        return found.stream()
                .map(each -> new AttentionLine(
                        each.school().getPublicId(),
                        each.school().getName(),
                        municipality(each.school(), reader),
                        each.concerns(),
                        each.enrolled(),
                        each.school().getTelephone(),
                        each.school().getEmail(),
                        grants.getOrDefault(each.school(), List.of()).stream()
                                .map(grant -> Contact.of(grant.getAccount()))
                                .toList(),
                        written.get(each.school().getId())))
                .toList();
    }

    private List<RoleGrant> grants(List<School> schools) {
        return em.createQuery(AttentionQueries.COORDINATORS, RoleGrant.class)
                .setParameter("schools", schools)
                .getResultList();
    }

    private static String municipality(School school, Language reader) {
        return school.getMunicipality() == null ? "" : school.getMunicipality().nameIn(reader);
    }
}
