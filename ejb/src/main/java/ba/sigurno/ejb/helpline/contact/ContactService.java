package ba.sigurno.ejb.helpline.contact;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.SentForms;
import ba.sigurno.ejb.helpline.shift.CounsellorNames;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.contact.ContactActions;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactFields;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactReading;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import ba.sigurno.persistence.helpline.contact.NoteFindings;
import ba.sigurno.persistence.helpline.quality.QualityReview;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records contacts, and shows them to who recorded them, and to supervisors, while they are no figures. */
@Stateless
@RolesAllowed({"COUNSELLOR", "SUPERVISOR"})
public class ContactService {

    /** The purpose for which the key of a note encrypts it. */
    public static final String NOTE = "note";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Sums of eight million keys are still numbers of 64 bits. */
    private static final int KEY_SHIFT = 24;

    /** The days after a review of a counsellor on which no reading of theirs is noted. */
    private static final int AFTER_REVIEW_DAYS = 2;

    private static final String SHOWN =
            " FROM HelplineContact c WHERE c.beganAt >= :since AND (c.counsellorId = :own OR :all = TRUE)";

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private SentForms forms;

    @Inject
    private CounsellorNames names;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Records a contact that ends now.
     *
     * @return the public id
     * @throws DomainException when something was found in the note of which its writer has not been warned
     */
    public String record(RecordContactCommand command) {
        return forms.entered(HelplineContact.class, HelplineContact.BY_FORM, command.formId())
                .orElseGet(() -> enter(command))
                .getPublicId();
    }

    /** Records a call in which nobody said a word. */
    public String recordSilent(String formId) {
        return record(new RecordContactCommand(
                formId,
                new ContactFields(
                        HelplineCodes.current().version(),
                        ContactChannel.PHONE,
                        ContactKind.SILENT,
                        0,
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        ContactActions.NONE,
                        null,
                        null),
                null,
                false));
    }

    private HelplineContact enter(RecordContactCommand command) {
        var fields = command.fields();
        var codes = HelplineCodes.current();
        DomainException.require(fields.codeVersion() == codes.version(), "helpline_rule_code");
        codes.require(fields);
        var note = FreeText.check(command.note(), NoteFindings.MAX_NOTE);
        var found = NoteFindings.of(note);
        DomainException.require(
                command.noteChecked() || found.isEmpty(), "helpline_rule_note", String.join(", ", found));
        var began = clock.instant().minusSeconds(60L * Math.max(0, fields.minutes()));
        var contact = new HelplineContact(
                command.formId(),
                own(),
                began,
                Dates.local(began).toLocalDate(),
                fields,
                RANDOM.nextLong() >>> KEY_SHIFT);
        if (!note.isEmpty()) {
            var key = keys.create();
            contact.annotate(key.id(), key.encrypt(NOTE, note));
        }
        unit.em().persist(contact);
        return contact;
    }

    /** Returns what the caller recorded last, if it can still be taken back. */
    public Optional<ContactLine> latest() {
        return undoable(LockModeType.NONE).map(contact -> ContactLine.of(contact, own()));
    }

    /**
     * Takes back what the caller recorded last.
     *
     * @throws DomainException when that is too long ago, or was done already
     */
    public void undo(String id) {
        var contact = undoable(LockModeType.PESSIMISTIC_WRITE)
                .filter(latest -> latest.getPublicId().equals(id))
                .orElseThrow(() -> new DomainException("helpline_rule_undo"));
        if (contact.getNoteKeyId() != null) {
            keys.destroy(contact.getNoteKeyId());
        }
        unit.em().remove(contact);
    }

    private Optional<HelplineContact> undoable(LockModeType lock) {
        var now = clock.instant();
        return unit.em()
                .createNamedQuery(HelplineContact.LATEST, HelplineContact.class)
                .setParameter("counsellorId", own())
                .setParameter("since", since())
                .setMaxResults(1)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(contact -> contact.isUndoable(now));
    }

    /** Returns a page of the contacts of the last 28 days: one's own, for supervisors all. */
    public Page<ContactLine> list(Sort sort, int wished) {
        var em = unit.em();
        long total =
                shown(em.createQuery("SELECT COUNT(c)" + SHOWN, Long.class)).getSingleResult();
        var query = em.createQuery("SELECT c" + SHOWN + sort.orderBy("c.id", Language.BOSNIAN), HelplineContact.class);
        return Page.read(shown(query), total, wished).map(contact -> ContactLine.of(contact, own()));
    }

    private <T> TypedQuery<T> shown(TypedQuery<T> query) {
        return query.setParameter("since", since())
                .setParameter("own", own())
                .setParameter("all", caller.hasRole(Role.SUPERVISOR));
    }

    /**
     * Returns a contact. When another one recorded it that is noted in it, but while a review asks for it and on the days after:
     * else what a review found would lead back to it.
     */
    public ContactView get(String id) {
        if (!PublicId.hasForm(id)) {
            throw new NotFoundException("HelplineContact");
        }
        var contact = unit.em()
                .createNamedQuery(HelplineContact.BY_PUBLIC_ID, HelplineContact.class)
                .setParameter("publicId", id)
                .setParameter("since", since())
                .getResultStream()
                .findFirst()
                .filter(found -> found.getCounsellorId().equals(own()) || caller.hasRole(Role.SUPERVISOR))
                .orElseThrow(() -> new NotFoundException("HelplineContact"));
        if (!contact.getCounsellorId().equals(own()) && !isNearReview(contact)) {
            noteReading(contact);
        }
        return new ContactView(
                ContactLine.of(contact, own()),
                contact.getGender(),
                contact.getOtherIssues().stream().sorted().toList(),
                contact.getPlace(),
                contact.getAdultKnows(),
                contact.getOtherKnown(),
                contact.getActions(),
                contact.getResource(),
                contact.getJurisdiction(),
                note(contact),
                contact.getBeganAt().plus(HelplineContact.KEPT),
                readings(contact));
    }

    private void noteReading(HelplineContact contact) {
        // One after the other, so that two requests at once are one reading.
        unit.em().refresh(contact, LockModeType.PESSIMISTIC_WRITE);
        contact.read(own(), clock.instant());
    }

    /** Returns whether a contact is to be reviewed, or may be the one of its counsellor that was reviewed of late. */
    private boolean isNearReview(HelplineContact contact) {
        return unit.em()
                        .createNamedQuery(QualityReview.COUNT_NEAR, Long.class)
                        .setParameter("contactId", contact.getId())
                        .setParameter("counsellorId", contact.getCounsellorId())
                        .setParameter("day", LocalDate.now(clock).minusDays(AFTER_REVIEW_DAYS))
                        .getSingleResult()
                > 0;
    }

    private List<ReadingLine> readings(HelplineContact contact) {
        var readings = contact.getReadings();
        var known = names.of(
                readings.stream().map(ContactReading::getReaderId).distinct().toList());
        return readings.stream()
                .map(reading -> new ReadingLine(known.get(reading.getReaderId()), reading.getReadAt()))
                .toList();
    }

    private String note(HelplineContact contact) {
        return Optional.ofNullable(contact.getNoteKeyId())
                .flatMap(keys::find)
                .map(key -> key.decrypt(NOTE, contact.getNote()))
                .orElse("");
    }

    private Instant since() {
        return clock.instant().minus(HelplineContact.SHOWN);
    }

    private String own() {
        return caller.account().getPublicId();
    }
}
