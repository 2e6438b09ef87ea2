package ba.sigurno.web.workshop.team;

import ba.sigurno.ejb.workshop.team.WorkshopTeam;
import ba.sigurno.ejb.workshop.team.WorkshopTeamService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.workshop.request.ReviewBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows on the page of a request who comes beside the trainer, and lets planners change it. */
@Named
@RequestScoped
public class WorkshopTeamBacking {

    @Inject
    private WorkshopTeamService teams;

    @Inject
    private ReviewBacking review;

    @Inject
    private LanguageBacking language;

    private WorkshopTeam team;
    private String account;
    private boolean anyway;

    /** Reads who comes, once there is a date; the request is there already. */
    public void load() {
        if (review.getRequest().plan().isPresent()) {
            team = teams.get(review.getId());
        }
    }

    /** Lets the trainer who was chosen come too. */
    public String add() {
        teams.add(review.getId(), account, anyway, language.getCurrent());
        return done("workshop_team_added");
    }

    /** Lets somebody stay at home. */
    public String remove(String accountId) {
        teams.remove(review.getId(), accountId);
        return done("workshop_team_removed");
    }

    /** Lets somebody who comes anyway hold the workshop. */
    public String handOver(String accountId) {
        teams.handOver(review.getId(), accountId);
        return done("workshop_team_handed_over");
    }

    /** Invites the guest whose time this is. */
    public String invite(String slotId) {
        teams.invite(review.getId(), slotId);
        return done("workshop_team_invited");
    }

    /** Takes the invitation of the guest back whose time this is. */
    public String dismiss(String slotId) {
        teams.dismiss(review.getId(), slotId);
        return done("workshop_team_removed");
    }

    private String done(String key) {
        PageMessages.info(key);
        return "/workshop/request/review?faces-redirect=true&id=" + review.getId();
    }

    /** Returns who comes beside the trainer; null while there is no date. */
    public WorkshopTeam getTeam() {
        return team;
    }

    public String getAccount() {
        return account;
    }

    /** Takes the public id of who is to come. */
    public void setAccount(String account) {
        this.account = account;
    }

    /** Returns whether it is wanted though something warns of it. */
    public boolean isAnyway() {
        return anyway;
    }

    public void setAnyway(boolean anyway) {
        this.anyway = anyway;
    }
}
