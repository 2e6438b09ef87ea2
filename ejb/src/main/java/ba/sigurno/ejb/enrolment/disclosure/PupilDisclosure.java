package ba.sigurno.ejb.enrolment.disclosure;

import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells a teacher of the class all that is held about a pupil, for a child or its parents who ask for it. */
@Stateless
@RolesAllowed("TEACHER")
public class PupilDisclosure {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ClassAccess classes;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private AuditService audit;

    @Inject
    @Any
    private Instance<PupilTables> rooms;

    /** Returns all that is held about a pupil of a class of the caller, and records that it was taken. */
    public PupilData of(String classId, String pupilId) {
        var schoolClass = classes.get(classId);
        var pupil = em.createNamedQuery(Pupil.BY_PUBLIC_ID_AND_CLASS, Pupil.class)
                .setParameter("publicId", pupilId)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pupil " + pupilId));
        var tables = new TreeMap<String, List<Map<String, String>>>();
        rooms.stream()
                .flatMap(room -> room.tables().stream())
                .forEach(table -> tables.put(table.table(), rows(table, pupil)));
        var about = String.join(
                AuditService.SEPARATOR,
                schoolClass.getName(),
                schoolClass.getSchoolYear().toString(),
                schoolClass.getSchool().getName());
        audit.recordDownload("enrolment_action_pupil_disclosed", "class", schoolClass.getPublicId(), about);
        return new PupilData(
                pupil.getNickname(),
                secrets.recognitionOf(pupil).orElse(null),
                about,
                schoolClass.getLanguage(),
                clock.instant(),
                tables);
    }

    private List<Map<String, String>> rows(PupilTable table, Pupil pupil) {
        var rows = new ArrayList<Map<String, String>>();
        for (var each : em.createNativeQuery(table.query())
                .setParameter(1, pupil.getId())
                .getResultList()) {
            var cells = each instanceof Object[] several ? several : new Object[] {each};
            var row = new LinkedHashMap<String, String>();
            for (int at = 0; at < cells.length; at++) {
                if (cells[at] != null) {
                    row.put(table.columns().get(at), text(cells[at]));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Object cell) {
        return cell instanceof Timestamp time ? time.toInstant().toString() : cell.toString();
    }
}
