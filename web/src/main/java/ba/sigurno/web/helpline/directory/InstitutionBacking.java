package ba.sigurno.web.helpline.directory;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.helpline.directory.DirectoryService;
import ba.sigurno.ejb.helpline.directory.InstitutionCommand;
import ba.sigurno.ejb.helpline.directory.InstitutionView;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Enters and changes an institution, a new one when the address names none. */
@Named
@RequestScoped
public class InstitutionBacking {

    private static final String HERE = "/helpline/directory/institution?faces-redirect=true&id=";

    @Inject
    private DirectoryService directory;

    @Inject
    private JurisdictionService territories;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private String id;
    private InstitutionView view;
    private List<Choice> jurisdictions;
    private String formId = PublicId.random();
    private int version;
    private String name;
    private InstitutionKind kind;
    private String jurisdiction;
    private String place;
    private String telephone;
    private String hours;
    private String note;

    /** Reads the institution, if the address names one; whoever does not keep the list enters none. */
    public void load() {
        jurisdictions = territories.all(language.getCurrent());
        if (id != null || !isKeeper()) {
            view = directory.get(id);
            fill(view.institution());
        }
    }

    private void fill(InstitutionCommand institution) {
        version = view.version();
        name = institution.name();
        kind = institution.kind();
        jurisdiction = institution.jurisdiction();
        place = institution.place();
        telephone = institution.telephone();
        hours = institution.hours();
        note = institution.note();
    }

    /** Saves the institution. */
    public String save() {
        var command = new InstitutionCommand(name, kind, jurisdiction, place, telephone, hours, note);
        var saved = id;
        if (saved == null) {
            saved = directory.add(formId, command);
        } else {
            directory.change(saved, command, version);
        }
        PageMessages.saved();
        return HERE + saved;
    }

    /** Takes it off the list. */
    public String end() {
        directory.end(id);
        PageMessages.info("helpline_institution_end_done");
        return HERE + id;
    }

    /** Puts it on the list again. */
    public String resume() {
        directory.resume(id);
        PageMessages.info("helpline_institution_resume_done");
        return HERE + id;
    }

    /** Returns whether the caller keeps the list. */
    public boolean isKeeper() {
        return caller.hasRole(Role.SUPERVISOR);
    }

    public List<InstitutionKind> getKinds() {
        return List.of(InstitutionKind.values());
    }

    public List<Choice> getJurisdictions() {
        return jurisdictions;
    }

    /** Returns the institution; null for a new one. */
    public InstitutionView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFormId() {
        return formId;
    }

    public void setFormId(String formId) {
        this.formId = formId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public InstitutionKind getKind() {
        return kind;
    }

    public void setKind(InstitutionKind kind) {
        this.kind = kind;
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
