package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.roster.RosterChange;
import ba.sigurno.persistence.enrolment.roster.RosterImport;
import ba.sigurno.persistence.enrolment.roster.RosterTable;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
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
     * @param made the number of pupils it made
     * @param changed the number of names it changed
     */
    public record Taken(int made, int changed) {}

    /**
     * Makes pupils and changes names; those who are in no row stay.
     *
     * @param present the pupils of the class, which the caller has locked
     * @param others the lines of doubtful rows that are one more child
     * @param known notes on a pupil what else its line says, before it is stored
     * @throws DomainException when the class would be too big
     */
    public Taken take(
            SchoolClass schoolClass,
            List<Pupil> present,
            List<Row> rows,
            Set<Integer> others,
            ObjIntConsumer<Pupil> known) {
        var byId = present.stream().collect(Collectors.toMap(Pupil::getPublicId, Function.identity()));
        var maker = new NewPupils(schoolClass, present, secrets, RANDOM);
        var row = new RosterImport(schoolClass, clock.instant());
        em.persist(row);
        var made = new ArrayList<Pupil>();
        int changed = 0;
        for (var each : rows) {
            boolean doubtful = each.effect() == RosterEffect.DOUBTFUL;
            Pupil pupil = null;
            if (each.effect() == RosterEffect.NEW || doubtful && others.contains(each.line())) {
                pupil = maker.next(each.name(), row.getTakenAt());
                made.add(pupil);
            } else if (byId.containsKey(each.pupilId()) && each.line() > 0) {
                pupil = byId.get(each.pupilId());
                var name = doubtful ? each.merged() : each.name();
                if (doubtful && !name.equals(each.present()) || each.effect() == RosterEffect.CHANGED) {
                    em.persist(RosterChange.renames(row, pupil));
                    pupil.recognise(secrets.sealRecognition(name));
                    changed++;
                }
            }
            if (pupil != null) {
                known.accept(pupil, each.line());
            }
        }
        PupilService.requireRoom(present.size(), made.size());
        if (made.size() + changed == 0) {
            em.remove(row);
        } else if (!made.isEmpty()) {
            insert(row, made);
        }
        return new Taken(made.size(), changed);
    }

    private void insert(RosterImport row, List<Pupil> made) {
        // Gives the import and a new class their numbers.
        em.flush();
        try {
            RosterTable.insert(em.unwrap(Connection.class), row, made);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
