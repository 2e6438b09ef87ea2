package ba.sigurno.web.workshop.approval;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.workshop.approval.ApprovalDeputyService;
import ba.sigurno.ejb.workshop.approval.DeputyCommand;
import ba.sigurno.ejb.workshop.approval.DeputyLine;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Names who stands in for the coordinators of an authority: {@code authority} is its code, and that of the only one when
 * there is one; {@code released} is the public id of the days to take back.
 */
@Named
@RequestScoped
public class ApprovalDeputyBacking {

    @Inject
    private ApprovalDeputyService deputies;

    @Inject
    private LanguageBacking language;

    private String authority;
    private String released;
    private List<DeputyLine> lines;
    private String email;
    private LocalDate firstDay;
    private LocalDate lastDay;

    /** Reads who stands in for the caller's authorities. */
    public void load() {
        lines = deputies.lines();
        if (authority == null && lines.size() == 1) {
            authority = lines.get(0).authority().getCode();
        }
    }

    /** Names somebody. */
    public String name() {
        deputies.name(authority, new DeputyCommand(email, firstDay, lastDay));
        PageMessages.saved();
        return here();
    }

    /** Takes the days back that are named in the address. */
    public String release() {
        deputies.release(released);
        PageMessages.saved();
        return here();
    }

    private static String here() {
        return "/workshop/approval/approval-deputy?faces-redirect=true";
    }

    public List<DeputyLine> getLines() {
        return lines;
    }

    /** Returns the caller's authorities to choose from. */
    public List<SelectItem> getAuthorities() {
        return lines.stream()
                .map(line -> new SelectItem(
                        line.authority().getCode(),
                        Localised.text(line.authority().getTexts(), language.getCurrent())))
                .toList();
    }

    /** Returns the longest e-mail address, in characters. */
    public int getMaxEmail() {
        return Account.EMAIL_LENGTH;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getReleased() {
        return released;
    }

    public void setReleased(String released) {
        this.released = released;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
