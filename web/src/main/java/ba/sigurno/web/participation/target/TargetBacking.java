package ba.sigurno.web.participation.target;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.target.TargetService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.target.Aim;
import ba.sigurno.persistence.participation.target.Target;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** Sets the targets of an authority for this school year or the next; a field that is empty sets none. */
@Named
@RequestScoped
public class TargetBacking {

    @Inject
    private TargetService targets;

    @Inject
    private ParticipationService participation;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private String authority;
    private Integer year;
    private Integer activeSchools;
    private Integer reached;
    private Integer certified;

    /** Reads what is set. */
    public void load() {
        authority = targets.own(authority == null || authority.isBlank() ? null : authority)
                .authority()
                .getCode();
        year = year == null ? current().startYear() : year;
        var stored = targets.targets(new ScopeAddress(authority, null, null), year);
        activeSchools = stored.get(Aim.ACTIVE_SCHOOLS);
        reached = stored.get(Aim.REACHED);
        certified = stored.get(Aim.CERTIFIED);
    }

    /** Sets all of them. */
    public String set() {
        var percents = new EnumMap<Aim, Integer>(Aim.class);
        percents.put(Aim.ACTIVE_SCHOOLS, activeSchools);
        percents.put(Aim.REACHED, reached);
        percents.put(Aim.CERTIFIED, certified);
        targets.set(authority, year, percents);
        PageMessages.saved();
        return "/participation/target/target?faces-redirect=true&includeViewParams=true";
    }

    /** Returns the caller's authorities to choose from. */
    public List<SelectItem> getAuthorities() {
        return participation.authorities().stream().map(this::item).toList();
    }

    private SelectItem item(Authority choice) {
        return new SelectItem(choice.getCode(), Localised.text(choice.getTexts(), language.getCurrent()));
    }

    /** Returns the school years for which targets can be set. */
    public List<SelectItem> getYears() {
        return Stream.of(current(), current().next())
                .map(choice -> new SelectItem(choice.startYear(), choice.toString()))
                .toList();
    }

    private SchoolYear current() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    /** Returns the highest share, in percent. */
    public int getMax() {
        return Target.MAX_PERCENT;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getActiveSchools() {
        return activeSchools;
    }

    public void setActiveSchools(Integer activeSchools) {
        this.activeSchools = activeSchools;
    }

    public Integer getReached() {
        return reached;
    }

    public void setReached(Integer reached) {
        this.reached = reached;
    }

    public Integer getCertified() {
        return certified;
    }

    public void setCertified(Integer certified) {
        this.certified = certified;
    }
}
