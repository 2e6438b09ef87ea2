package ba.sigurno.web.identity.admission;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.admission.SchoolTeamService;
import ba.sigurno.ejb.identity.admission.TeamInvitationService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.InvitationState;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Lists the invitations of a school; each can be sent again or taken back until it is accepted. */
@Named
@RequestScoped
public class TeamInvitationsBacking {

    @Inject
    private TeamInvitationService service;

    @Inject
    private SchoolTeamService team;

    @Inject
    private Clock clock;

    private String id;
    private int page = 1;
    private String invitation;
    private School school;
    private List<Role> roles;
    private Page<TeamInvitation> invitations;

    /** Reads the invitations. */
    public void load() {
        school = team.school(id);
        roles = service.roles(id);
        invitations = service.invitations(id, page);
    }

    /** Sends the invitation named in the address again. */
    public String sendAgain() {
        service.sendAgain(invitation);
        PageMessages.info("identity_invitation_sent");
        return here();
    }

    /** Takes it back. */
    public String withdraw() {
        service.withdraw(invitation);
        PageMessages.saved();
        return here();
    }

    private String here() {
        return "/identity/admission/team-invitations?faces-redirect=true&id=" + id + "&page=" + page;
    }

    /** Returns how an invitation stands now. */
    public InvitationState state(TeamInvitation each) {
        return each.state(clock.instant());
    }

    /** Returns the tone of its state. */
    public String tone(TeamInvitation each) {
        return switch (state(each)) {
            case WAITING -> "wait";
            case ENDED, WITHDRAWN -> "info";
            case ACCEPTED -> "ok";
        };
    }

    /** Returns whether the caller may send it again or take it back. */
    public boolean mayChange(TeamInvitation each) {
        return state(each) != InvitationState.ACCEPTED && roles.contains(each.getRole());
    }

    public School getSchool() {
        return school;
    }

    /** Returns the invitations on the page. */
    public Page<TeamInvitation> getInvitations() {
        return invitations;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getInvitation() {
        return invitation;
    }

    public void setInvitation(String invitation) {
        this.invitation = invitation;
    }
}
