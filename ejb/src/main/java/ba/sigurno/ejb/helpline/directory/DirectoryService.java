package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.SentForms;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.directory.Institution;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;

/** Shows counsellors where they can refer people to; supervisors keep it right. */
@Stateless
@RolesAllowed({"COUNSELLOR", "SUPERVISOR"})
public class DirectoryService {

    private static final String FOUND = " FROM Institution i WHERE"
            + " SQL('? COLLATE utf8mb4_unicode_520_ci', i.searched) LIKE :pattern"
            + " AND (:kind IS NULL OR i.kind = :kind) AND (:jurisdiction IS NULL OR i.jurisdiction = :jurisdiction)"
            + " AND (i.active = TRUE OR :all = TRUE)";

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private SentForms forms;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Finds institutions; those that were taken off the list only for supervisors. */
    public Page<InstitutionView> search(InstitutionFilter filter, Sort sort, int wished, Language reader) {
        long total = filtered(unit.em().createQuery("SELECT COUNT(i)" + FOUND, Long.class), filter)
                .getSingleResult();
        var query = unit.em().createQuery("SELECT i" + FOUND + sort.orderBy("i.id", reader), Institution.class);
        return Page.read(filtered(query, filter), total, wished)
                .map(institution -> InstitutionView.of(institution, today()));
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, InstitutionFilter filter) {
        return query.setParameter("pattern", SearchPattern.inLatin(filter.text()))
                .setParameter("kind", filter.kind())
                .setParameter("jurisdiction", filter.jurisdiction())
                .setParameter("all", caller.hasRole(Role.SUPERVISOR));
    }

    /** Returns an institution. */
    public InstitutionView get(String id) {
        return InstitutionView.of(find(id, LockModeType.NONE), today());
    }

    /**
     * Enters an institution.
     *
     * @param formId the id of the form by which it is entered, once
     * @return the public id
     */
    @RolesAllowed("SUPERVISOR")
    public String add(String formId, InstitutionCommand command) {
        return forms.entered(Institution.class, Institution.BY_FORM, formId)
                .orElseGet(() -> {
                    var institution = new Institution(formId);
                    describe(institution, command);
                    unit.em().persist(institution);
                    return institution;
                })
                .getPublicId();
    }

    /**
     * Changes what is written about an institution, and notes that it is right.
     *
     * @throws OptimisticLockException when somebody else changed it since that version was read
     */
    @RolesAllowed("SUPERVISOR")
    public void change(String id, InstitutionCommand command, int version) {
        var institution = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (version != institution.getVersion()) {
            throw new OptimisticLockException(institution);
        }
        describe(institution, command);
    }

    /** Takes an institution off the list. */
    @RolesAllowed("SUPERVISOR")
    public void end(String id) {
        find(id, LockModeType.PESSIMISTIC_WRITE).end();
    }

    /** Puts an institution on the list again. */
    @RolesAllowed("SUPERVISOR")
    public void resume(String id) {
        find(id, LockModeType.PESSIMISTIC_WRITE).resume();
    }

    private void describe(Institution institution, InstitutionCommand command) {
        institution.describe(
                FreeText.check(command.name(), Institution.NAME_LENGTH),
                command.kind(),
                command.jurisdiction(),
                FreeText.check(command.place(), Institution.PLACE_LENGTH),
                FreeText.check(command.telephone(), Institution.TELEPHONE_LENGTH),
                FreeText.check(command.hours(), Institution.HOURS_LENGTH),
                FreeText.check(command.note(), Institution.NOTE_LENGTH),
                today());
    }

    private LocalDate today() {
        return Dates.local(clock.instant()).toLocalDate();
    }

    private Institution find(String id, LockModeType lock) {
        if (!PublicId.hasForm(id)) {
            throw new NotFoundException("Institution");
        }
        return unit.em()
                .createNamedQuery(Institution.BY_PUBLIC_ID, Institution.class)
                .setParameter("publicId", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(found -> found.isActive() || caller.hasRole(Role.SUPERVISOR))
                .orElseThrow(() -> new NotFoundException("Institution"));
    }
}
