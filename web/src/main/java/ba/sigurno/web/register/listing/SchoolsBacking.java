package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.register.listing.SchoolColumn;
import ba.sigurno.ejb.register.listing.SchoolFilter;
import ba.sigurno.ejb.register.listing.SchoolLine;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.school.SchoolKind;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The register of schools, as a list. */
@Named
@RequestScoped
public class SchoolsBacking {

    @Inject
    private SchoolRegister register;

    @Inject
    private LanguageBacking language;

    private String q;
    private String authority;
    private String municipality;
    private Level level;
    private SchoolKind kind;
    private SchoolState state;
    private List<SelectItem> authorities;
    private final LazyRows<SchoolLine> rows = new LazyRows<>(List.of(SchoolColumn.values()), this::page);

    /** Reads what the list can be limited to. */
    public void load() {
        authorities = register.authorities().stream()
                .map(each -> new SelectItem(each.getCode(), Localised.text(each.getTexts(), language.getCurrent())))
                .toList();
    }

    private Page<SchoolLine> page(Sort sort, int wished) {
        var filter = new SchoolFilter(q, authority, municipality, level, kind, state == null ? null : state.isOpen());
        return register.search(filter, sort, wished);
    }

    /** Shows those that match what was chosen. */
    public String search() {
        rows.setPage(1);
        return "/register/listing/schools?faces-redirect=true&includeViewParams=true";
    }

    /** Returns the schools that are found. */
    public LazyRows<SchoolLine> getRows() {
        return rows;
    }

    /** Returns the authorities to choose from; one only for most coordinators. */
    public List<SelectItem> getAuthorities() {
        return authorities;
    }

    /** Returns the levels to choose from. */
    public List<SelectItem> getLevels() {
        return items("school_level_", Level.values());
    }

    /** Returns the kinds to choose from. */
    public List<SelectItem> getKinds() {
        return items("school_kind_", SchoolKind.values());
    }

    /** Returns the states to choose from. */
    public List<SelectItem> getStates() {
        return items("register_state_", SchoolState.values());
    }

    private List<SelectItem> items(String key, Enum<?>... values) {
        return Stream.of(values)
                .map(each -> new SelectItem(each, Messages.text(language.getCurrent(), key + each)))
                .toList();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public SchoolKind getKind() {
        return kind;
    }

    public void setKind(SchoolKind kind) {
        this.kind = kind;
    }

    public SchoolState getState() {
        return state;
    }

    public void setState(SchoolState state) {
        this.state = state;
    }
}
