package ba.sigurno.ejb.youthpanel.member;

import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The members of the youth panel whom a school nominated that is merged. One whom both nominated is removed from one first. */
@ApplicationScoped
public class SchoolMembers implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of("panel_member.school_id", Fate.MOVES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        var number = em.createNamedQuery(PanelMember.COUNT_OF_SCHOOL, Long.class)
                .setParameter("school", school)
                .getSingleResult();
        return List.of(new SchoolRecord("youthpanel_merge_members", Fate.MOVES, number));
    }

    @Override
    public void move(School from, School into) {
        long both = em.createNamedQuery(PanelMember.COUNT_IN_BOTH, Long.class)
                .setParameter("from", from)
                .setParameter("into", into)
                .getSingleResult();
        DomainException.require(both == 0, "youthpanel_rule_merge_both");
        em.createNamedQuery(PanelMember.CHANGE_SCHOOL)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
