package ba.sigurno.ejb.youthpanel.meeting;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.meeting.PanelMeeting;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lets the lead call meetings and write down what came of them. */
@Stateless
@RolesAllowed("PANEL_LEAD")
public class PanelMeetingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private ConsentCheck check;

    @Inject
    private PanelMeetingMails mails;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Finds all meetings. */
    public Page<MeetingView> search(Sort sort, int wished, Language reader) {
        var now = clock.instant();
        return Page.read(
                        em.createQuery(PanelMeeting.ALL + sort.orderBy("m.id", reader), PanelMeeting.class)
                                .setHint("eclipselink.batch.type", "IN")
                                .setHint("eclipselink.batch", "m.present"),
                        em.createNamedQuery(PanelMeeting.COUNT, Long.class).getSingleResult(),
                        wished)
                .map(meeting -> MeetingView.forCentre(meeting, now));
    }

    /** Returns a meeting. */
    public MeetingView get(String meetingId) {
        return MeetingView.forCentre(find(meetingId), clock.instant());
    }

    /** Returns the members who may be there: whose membership is in force. */
    public List<Choice> members() {
        return check.all(ConsentPurpose.MEMBERSHIP).stream()
                .map(consent -> consent.memberFor(ConsentPurpose.MEMBERSHIP))
                .map(member -> new Choice(member.getPublicId(), member.getName()))
                .toList();
    }

    /**
     * Calls a meeting, and tells the members who consented to e-mail.
     *
     * @return the public id
     * @throws DomainException when it was called already, or something is missing
     */
    public String call(MeetingCommand command) {
        // One after the other, so that a second click finds the meeting that the first one called.
        em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var meeting = new PanelMeeting(Dates.instant(command.day(), command.time()), place(command), agenda(command));
        long same = em.createNamedQuery(PanelMeeting.COUNT_SAME, Long.class)
                .setParameter("startsAt", meeting.getStartsAt())
                .setParameter("place", meeting.getPlace())
                .getSingleResult();
        DomainException.require(same == 0, "youthpanel_rule_meeting_known");
        em.persist(meeting);
        check.all(ConsentPurpose.EMAIL).forEach(email -> mails.called(email, meeting));
        record("meeting_called", meeting);
        return meeting.getPublicId();
    }

    /**
     * Changes when and where a meeting is, and what about.
     *
     * @throws OptimisticLockException when somebody else changed it since {@code command.version()} was read
     */
    public void change(String meetingId, MeetingCommand command) {
        var meeting = unchanged(meetingId, command.version());
        meeting.describe(Dates.instant(command.day(), command.time()), place(command), agenda(command));
        record("meeting_changed", meeting);
    }

    /**
     * Writes down what came of a meeting, and which members were there.
     *
     * @throws DomainException when it has not begun, or a membership is not in force
     * @throws OptimisticLockException likewise
     */
    public void hold(String meetingId, String minutes, List<String> memberIds, int version) {
        var words = FreeText.check(minutes, PanelMeeting.MINUTES_LENGTH);
        var meeting = unchanged(meetingId, version);
        var present = memberIds.stream()
                .distinct()
                // In one order, so that two of them do not wait for each other.
                .sorted()
                .map(id -> entities.find(PanelMember.class, PanelMember.BY_PUBLIC_ID, id))
                .map(member -> check.require(member, ConsentPurpose.MEMBERSHIP))
                .toList();
        meeting.hold(words, present, clock.instant());
        record("meeting_held", meeting);
    }

    private static String place(MeetingCommand command) {
        return FreeText.check(command.place(), PanelMeeting.PLACE_LENGTH);
    }

    private static String agenda(MeetingCommand command) {
        return FreeText.check(command.agenda(), PanelMeeting.AGENDA_LENGTH);
    }

    private PanelMeeting unchanged(String meetingId, Integer version) {
        var meeting = find(meetingId);
        if (version == null || version != meeting.getVersion()) {
            throw new OptimisticLockException(meeting);
        }
        return meeting;
    }

    private PanelMeeting find(String meetingId) {
        return entities.find(PanelMeeting.class, PanelMeeting.BY_PUBLIC_ID, meetingId);
    }

    private void record(String what, PanelMeeting meeting) {
        audit.record("youthpanel_action_" + what, "panel_meeting", meeting.getPublicId(), meeting.getPlace());
    }
}
