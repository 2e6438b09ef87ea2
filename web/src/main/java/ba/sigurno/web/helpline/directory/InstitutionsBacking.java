package ba.sigurno.web.helpline.directory;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.helpline.directory.DirectoryService;
import ba.sigurno.ejb.helpline.directory.InstitutionColumn;
import ba.sigurno.ejb.helpline.directory.InstitutionFilter;
import ba.sigurno.ejb.helpline.directory.InstitutionView;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds institutions to which people are referred. */
@Named
@RequestScoped
public class InstitutionsBacking {

    @Inject
    private DirectoryService directory;

    @Inject
    private JurisdictionService territories;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private String q;
    private String kind;
    private String jurisdiction;
    private List<Choice> territoryChoices;
    private Map<String, String> names;
    private final LazyRows<InstitutionView> rows = new LazyRows<>(
            List.of(InstitutionColumn.values()),
            (sort, page) -> directory.search(filter(), sort, page, language.getCurrent()));

    /** Reads the names of the territories. */
    public void load() {
        territoryChoices = territories.all(language.getCurrent());
        names = territoryChoices.stream().collect(Collectors.toMap(Choice::id, Choice::name));
    }

    private InstitutionFilter filter() {
        var wished = Stream.of(InstitutionKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        return new InstitutionFilter(q, wished.orElse(null), jurisdiction);
    }

    /** Returns whether the caller keeps the list. */
    public boolean isKeeper() {
        return caller.hasRole(Role.SUPERVISOR);
    }

    /** Returns the kinds to choose from. */
    public List<SelectItem> getKinds() {
        return Stream.of(InstitutionKind.values())
                .map(each -> new SelectItem(
                        each.name(), Messages.text(language.getCurrent(), "helpline_institution_kind_" + each)))
                .toList();
    }

    /** Returns the territories to choose from. */
    public List<SelectItem> getJurisdictions() {
        return territoryChoices.stream()
                .map(each -> new SelectItem(each.id(), each.name()))
                .toList();
    }

    /** Returns the names of the territories by their codes. */
    public Map<String, String> getNames() {
        return names;
    }

    public LazyRows<InstitutionView> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }
}
