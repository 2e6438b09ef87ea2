package ba.sigurno.ejb.enrolment.card;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Provides the login cards of a class for its teachers. */
@Stateless
@RolesAllowed("TEACHER")
public class CardService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ClassAccess classes;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private SiteAddress site;

    @Inject
    private AuditService audit;

    /** The cards, and the class's name for the file name. */
    public record Sheet(String className, CardSheet cards) {}

    /** Returns the cards of all pupils of a class. */
    public Sheet ofClass(String classId) {
        var schoolClass = classes.get(classId);
        return sheet(schoolClass, pupils(schoolClass));
    }

    /** Returns the codes of a class, for the teacher's screen, in the order of the cards. */
    public List<PupilCode> codes(String classId) {
        var schoolClass = classes.get(classId);
        audit.recordDownload(
                "enrolment_action_codes_shown",
                "class",
                schoolClass.getPublicId(),
                String.join(
                        AuditService.SEPARATOR,
                        schoolClass.getName(),
                        schoolClass.getSchool().getName()));
        return pupils(schoolClass).stream()
                .map(pupil -> PupilCode.of(
                        pupil.getPublicId(), PupilLine.of(pupil, secrets).getBoth(), secrets.codeOf(pupil)))
                .toList();
    }

    /** Returns the class with what its pupils type, for the projector. */
    public ClassCode classCode(String classId) {
        var schoolClass = classes.get(classId);
        schoolClass.requireOpen(LocalDate.now(clock));
        var address = site.page("/join?c=" + schoolClass.getJoinCode())
                + (schoolClass.hasPictureCodes() ? "&pictures=true" : "");
        return new ClassCode(schoolClass.getName(), joinCode(schoolClass), address);
    }

    /** Returns the card of one pupil. */
    public Sheet ofPupil(String classId, String pupilId) {
        var schoolClass = classes.get(classId);
        var one = pupils(schoolClass).stream()
                .filter(pupil -> pupil.getPublicId().equals(pupilId))
                .toList();
        if (one.isEmpty()) {
            throw new NotFoundException("pupil " + pupilId);
        }
        return sheet(schoolClass, one);
    }

    /** Returns the pupils in the order in which the class is listed. */
    private List<Pupil> pupils(SchoolClass schoolClass) {
        var pupils = em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
        return NameOrder.sorted(pupils, schoolClass.getLanguage(), Pupil::getNickname);
    }

    private Sheet sheet(SchoolClass schoolClass, List<Pupil> pupils) {
        audit.recordDownload(
                "enrolment_action_cards_downloaded",
                "class",
                schoolClass.getPublicId(),
                String.join(
                        AuditService.SEPARATOR,
                        schoolClass.getName(),
                        schoolClass.getSchool().getName(),
                        String.valueOf(pupils.size())));
        var language = schoolClass.getLanguage();
        var cards = pupils.stream()
                .map(pupil ->
                        new CardSheet.Card(pupil.getNickname(), secrets.recognitionOf(pupil), secrets.codeOf(pupil)))
                .toList();
        return new Sheet(
                schoolClass.getName(),
                new CardSheet(
                        language,
                        heading(schoolClass),
                        joinCode(schoolClass),
                        site.page("/join?c=" + schoolClass.getJoinCode()),
                        clock.instant(),
                        CardSheet.Wording.in(language),
                        cards));
    }

    private static String heading(SchoolClass schoolClass) {
        var school = schoolClass.getSchool().getName();
        return String.join(
                " · ",
                schoolClass.getName(),
                schoolClass.getLanguage().isCyrillic() ? Transliterator.toCyrillic(school) : school,
                schoolClass.getSchoolYear() + ".");
    }

    /** Returns the join code in the class's script, as a child reads and types it: КРУГ-4713. */
    private static String joinCode(SchoolClass schoolClass) {
        var code = schoolClass.getJoinCode();
        if (!schoolClass.getLanguage().isCyrillic()) {
            return code;
        }
        int dash = code.indexOf('-');
        return Transliterator.toCyrillic(code.substring(0, dash)) + code.substring(dash);
    }
}
