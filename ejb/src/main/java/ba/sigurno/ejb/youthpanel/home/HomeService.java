package ba.sigurno.ejb.youthpanel.home;

import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.ejb.youthpanel.idea.IdeaLines;
import ba.sigurno.ejb.youthpanel.incident.IncidentTickets;
import ba.sigurno.ejb.youthpanel.meeting.MeetingLines;
import ba.sigurno.ejb.youthpanel.member.MemberCodes;
import ba.sigurno.ejb.youthpanel.message.MessageLines;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows the panel to its members. */
@Stateless
@PermitAll
public class HomeService {

    @Inject
    private MemberCodes codes;

    @Inject
    private ConsentCheck check;

    @Inject
    private IdeaLines ideas;

    @Inject
    private MeetingLines meetings;

    @Inject
    private MessageLines messages;

    @Inject
    private IncidentTickets tickets;

    /** Returns what the member with a code sees; empty when there is none, or the membership is not in force. */
    public Optional<HomeView> look(String code, String place) {
        return codes.look(code, place)
                .filter(member -> check.of(member).holds(ConsentPurpose.MEMBERSHIP))
                .map(member -> new HomeView(
                        ideas.forMember(member),
                        meetings.forMembers(),
                        messages.forMember(member),
                        tickets.issue(member)));
    }
}
