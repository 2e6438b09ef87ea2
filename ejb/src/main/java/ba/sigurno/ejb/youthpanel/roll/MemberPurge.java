package ba.sigurno.ejb.youthpanel.roll;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.ejb.youthpanel.consent.ConsentEffect;
import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.consent.ConsentGiver;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.AgeStage;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.peer.PeerSession;
import ba.sigurno.persistence.youthpanel.roll.PanelAlumni;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumSet;

/**
 * Makes numbers of members who have left, whose consents ended long ago, or who are too old; deletes nominations that came to
 * nothing; and forgets the guardians of those who are of age, and addresses whose consent has lapsed.
 */
@Stateless
@PermitAll
public class MemberPurge {

    /** So long a nomination waits for its consents, and a member whose consent has ended for new ones. */
    private static final Period PATIENCE = Period.ofDays(60);

    private static final int MONTHS_OF_YEAR = 12;

    /** Members who have left, and nominations that came to nothing. */
    @Produces
    static final Promise MEMBERS = Promise.of("panel_member", MemberPurge.class, ConsentDecision.OVER, (due, at) -> {
        var day = Dates.local(at).toLocalDate();
        due.setParameter("now", at)
                .setParameter("before", Promise.ago(at, PATIENCE))
                .setParameter("day", day.minus(PATIENCE))
                .setParameter("months", months(AgeStage.ALUMNI.latestBirth(day)));
    });

    /** As many as a night; the next one takes the rest. */
    private static final int BATCH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentCheck check;

    @Inject
    @Any
    private Instance<ConsentEffect> effects;

    @Inject
    private Clock clock;

    /** Does what is due; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(hour = "3", minute = "15", persistent = false)
    public void purge() {
        var today = LocalDate.now(clock);
        MEMBERS.due(em, PanelMember.class, clock.instant())
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(member -> forget(member, today.getYear()));
        em.createNamedQuery(PanelMember.WITH_GUARDIAN, PanelMember.class)
                .setParameter("months", months(AgeStage.ADULT.latestBirth(today)))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(PanelMember::forgetGuardian);
        check.of(em.createNamedQuery(PanelMember.CURRENT, PanelMember.class).getResultList()).stream()
                .filter(consents -> !consents.isGiven(ConsentPurpose.EMAIL, ConsentGiver.MEMBER))
                .forEach(consents -> consents.getMember().receiveAt(null));
    }

    private static int months(YearMonth birth) {
        return birth.getYear() * MONTHS_OF_YEAR + birth.getMonthValue();
    }

    private void forget(PanelMember member, int year) {
        effects.forEach(effect -> effect.ended(member, EnumSet.allOf(ConsentPurpose.class)));
        if (check.of(member)
                .answer(ConsentPurpose.MEMBERSHIP, ConsentGiver.MEMBER)
                .isPresent()) {
            count(member, year);
        }
        em.flush();
        em.remove(member);
    }

    private void count(PanelMember member, int year) {
        var authority = member.getSchool().getAuthority();
        var alumni = em.createNamedQuery(PanelAlumni.OF_YEAR, PanelAlumni.class)
                .setParameter("year", year)
                .setParameter("authority", authority)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var first = new PanelAlumni(year, authority);
                    em.persist(first);
                    return first;
                });
        alumni.add(em.createNamedQuery(PeerSession.OF_MEMBER, PeerSession.class)
                .setParameter("member", member)
                .getResultStream()
                .mapToInt(PeerSession::getMinutes)
                .sum());
        em.flush();
    }
}
