package ba.sigurno.ejb.school;

import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/**
 * What is known of a school itself: its branches, its numbers of pupils, and the schools that were merged into it. Of a year
 * for which both schools have numbers, those of the one that stays count: they are the same children.
 */
@ApplicationScoped
public class OwnRecords implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of(
                "school.parent_id", Fate.MOVES,
                "school.merged_with_id", Fate.MOVES,
                "school_figure.school_id", Fate.MOVES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        return List.of(
                new SchoolRecord(
                        "school_merge_branches", Fate.MOVES, branches(school).size()),
                new SchoolRecord(
                        "school_merge_figures", Fate.MOVES, school.getFigures().size()));
    }

    @Override
    public void move(School from, School into) {
        if (from.equals(into.getParent())) {
            into.becomeBranchOf(null);
        }
        branches(from).stream().filter(branch -> !branch.equals(into)).forEach(branch -> branch.becomeBranchOf(into));
        into.takePupilsOf(from);
        em.createNamedQuery(School.MERGED, School.class)
                .setParameter("school", from)
                .getResultList()
                .forEach(merged -> merged.followInto(into));
    }

    private List<School> branches(School school) {
        return em.createNamedQuery(School.BRANCHES, School.class)
                .setParameter("school", school)
                .getResultList();
    }
}
