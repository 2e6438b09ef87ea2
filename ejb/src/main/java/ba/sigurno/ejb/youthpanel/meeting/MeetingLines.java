package ba.sigurno.ejb.youthpanel.meeting;

import ba.sigurno.persistence.youthpanel.meeting.PanelMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Reads meetings for members. */
@ApplicationScoped
public class MeetingLines {

    /** As many as members see: those of about a year. */
    private static final int MAX_SHOWN = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns the last meetings as members see them: none says who was there. */
    public List<MeetingView> forMembers() {
        var now = clock.instant();
        return em.createNamedQuery(PanelMeeting.LATEST, PanelMeeting.class)
                .setMaxResults(MAX_SHOWN)
                .getResultStream()
                .map(meeting -> MeetingView.forMember(meeting, now))
                .toList();
    }
}
