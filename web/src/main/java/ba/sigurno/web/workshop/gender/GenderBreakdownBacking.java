package ba.sigurno.web.workshop.gender;

import ba.sigurno.ejb.workshop.gender.GenderBreakdownLine;
import ba.sigurno.ejb.workshop.gender.GenderBreakdownService;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Says whether reports at an authority's schools count girls and boys: {@code authority} is the code of the one to change. */
@Named
@RequestScoped
public class GenderBreakdownBacking {

    @Inject
    private GenderBreakdownService breakdowns;

    private String authority;
    private List<GenderBreakdownLine> lines;

    /** Reads the caller's authorities. */
    public void load() {
        lines = breakdowns.lines();
    }

    /** Has girls and boys counted. */
    public String ask() {
        breakdowns.ask(authority);
        return saved();
    }

    /** Has pupils counted without a distinction. */
    public String end() {
        breakdowns.end(authority);
        return saved();
    }

    private static String saved() {
        PageMessages.saved();
        return "/workshop/gender/gender-breakdown?faces-redirect=true";
    }

    public List<GenderBreakdownLine> getLines() {
        return lines;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
