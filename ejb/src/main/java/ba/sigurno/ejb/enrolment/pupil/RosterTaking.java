package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.roster.RosterChange;
import ba.sigurno.persistence.enrolment.roster.RosterImport;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the rows of a list into a class, and remembers what they did, so that it can be taken back. */
@ApplicationScoped
public class RosterTaking {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private Clock clock;

    /**
     * What became of a list.
     *
     * @param pupils the pupils that its rows are now, by line
     * @param made the number of pupils it made
     * @param changed the number of names it changed
     */
    public record Taken(Map<Integer, Pupil> pupils, int made, int changed) {}

    /**
     * Makes pupils and changes names; those who are in no row stay.
     *
     * @param present the pupils of the class, which the caller has locked
     * @param others the lines of doubtful rows that are one more child
     * @throws DomainException when the class would be too big
     */
    public Taken take(SchoolClass schoolClass, List<Pupil> present, List<Row> rows, Set<Integer> others) {
        var byId = present.stream().collect(Collectors.toMap(Pupil::getPublicId, Function.identity()));
        var maker = new NewPupils(schoolClass, present, secrets, RANDOM);
        var row = new RosterImport(schoolClass, clock.instant());
        em.persist(row);
        var pupils = new HashMap<Integer, Pupil>();
        int made = 0;
        int changed = 0;
        for (var each : rows) {
            boolean doubtful = each.effect() == RosterEffect.DOUBTFUL;
            if (each.effect() == RosterEffect.NEW || doubtful && others.contains(each.line())) {
                var pupil = maker.next(each.name(), row.getTakenAt());
                em.persist(pupil);
                em.persist(RosterChange.made(row, pupil));
                pupils.put(each.line(), pupil);
                made++;
            } else if (byId.containsKey(each.pupilId()) && each.line() > 0) {
                var pupil = byId.get(each.pupilId());
                pupils.put(each.line(), pupil);
                var name = doubtful ? each.merged() : each.name();
                if (doubtful && !name.equals(each.present()) || each.effect() == RosterEffect.CHANGED) {
                    em.persist(RosterChange.renames(row, pupil));
                    pupil.recognise(secrets.sealRecognition(name));
                    changed++;
                }
            }
        }
        if (made + changed == 0) {
            em.remove(row);
        }
        PupilService.requireRoom(present.size(), made);
        return new Taken(pupils, made, changed);
    }
}
