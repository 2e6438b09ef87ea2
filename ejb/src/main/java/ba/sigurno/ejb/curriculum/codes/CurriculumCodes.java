package ba.sigurno.ejb.curriculum.codes;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.curriculum.codes.CurriculumCode;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Maps outcomes to the codes of authorities' own curricula, for editors, and tells teachers those of a module. */
@Stateless
@RolesAllowed("EDITOR")
public class CurriculumCodes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    /** Returns the authorities that answer for schools, and so may have a curriculum, in the official order. */
    public List<Authority> authorities() {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class).getResultList();
    }

    /** Returns the codes of the authority with this code. */
    public CodesPage get(String authority) {
        return page(find(authority));
    }

    /**
     * Replaces the codes of an authority by a list, a line a code.
     *
     * @param stamp the state of the list that the caller began from
     * @throws DomainException when a line is wrong, or somebody else changed the list meanwhile
     */
    public void replace(String authority, String text, String stamp) {
        var changed = find(authority);
        em.lock(changed, LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(page(changed).stamp().equals(stamp), "curriculum_rule_codes_changed");
        var outcomes = em.createNamedQuery(Outcome.ALL, Outcome.class)
                .getResultStream()
                .collect(Collectors.toMap(Outcome::getCode, Function.identity()));
        var lines = CodeList.read(text, outcomes.keySet());
        em.createNamedQuery(CurriculumCode.DELETE)
                .setParameter("authority", changed)
                .executeUpdate();
        for (int position = 1; position <= lines.size(); position++) {
            var line = lines.get(position - 1);
            em.persist(new CurriculumCode(changed, outcomes.get(line.outcome()), position, line.code(), line.text()));
        }
        audit.record("curriculum_action_codes_changed", "authority", changed.getCode(), changed.getAbbr());
    }

    /** Returns the codes that the authorities of the caller's schools have for a module; none where nobody wrote any. */
    @RolesAllowed("TEACHER")
    public List<ModuleCode> ofModule(String slug) {
        var authorities = caller.account().schools().stream()
                .map(School::getAuthority)
                .map(Authority::getCode)
                .distinct()
                .toList();
        var edition = em.createNamedQuery(ModuleEdition.BY_SLUG, ModuleEdition.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
        if (authorities.isEmpty() || edition.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery(CurriculumCode.OF_EDITION, CurriculumCode.class)
                .setParameter("authorities", authorities)
                .setParameter("edition", edition.get())
                .setMaxResults(CurriculumCode.MAX_OF_AUTHORITY)
                .getResultStream()
                .map(code -> new ModuleCode(code.getAuthority().getAbbr(), code.getCode(), code.getText()))
                .distinct()
                .toList();
    }

    private CodesPage page(Authority authority) {
        var text = CodeList.write(em.createNamedQuery(CurriculumCode.OF_AUTHORITY, CurriculumCode.class)
                .setParameter("authority", authority)
                .getResultStream()
                .map(code -> new CodeLine(code.getOutcome().getCode(), code.getCode(), code.getText()))
                .toList());
        return new CodesPage(text, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Authority find(String code) {
        return entities.findByCode(Authority.class, Authority.BY_CODE, code);
    }
}
