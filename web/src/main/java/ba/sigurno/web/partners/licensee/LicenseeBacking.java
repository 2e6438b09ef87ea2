package ba.sigurno.web.partners.licensee;

import ba.sigurno.ejb.partners.licensee.LicenseeCommand;
import ba.sigurno.ejb.partners.licensee.LicenseeService;
import ba.sigurno.ejb.partners.licensee.LicenseeView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.licensee.LicenseeKind;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Enters and changes a licensee, a new one when the address names none. */
@Named
@RequestScoped
public class LicenseeBacking {

    private static final String HERE = "/partners/licensee/licensee?faces-redirect=true&id=";

    @Inject
    private LicenseeService licensees;

    @Inject
    private LanguageBacking reader;

    private String id;
    private LicenseeView view;
    private String name;
    private LicenseeKind kind;
    private String licenceNumber;
    private String contactName;
    private String email;
    private String telephone;
    private Language language;
    private Integer version;

    /** Reads the licensee, if the address names one. */
    public void load() {
        language = reader.getCurrent();
        if (id != null) {
            view = licensees.get(id);
            fill(view.licensee());
        }
    }

    private void fill(LicenseeCommand licensee) {
        name = licensee.name();
        kind = licensee.kind();
        licenceNumber = licensee.licenceNumber();
        contactName = licensee.contactName();
        email = licensee.email();
        telephone = licensee.telephone();
        language = licensee.language();
        version = licensee.version();
    }

    /** Saves the licensee. */
    public String save() {
        var command = new LicenseeCommand(name, kind, licenceNumber, contactName, email, telephone, language, version);
        var saved = id;
        if (saved == null) {
            saved = licensees.add(command);
        } else {
            licensees.change(saved, command);
        }
        PageMessages.saved();
        return HERE + saved;
    }

    /** Ends it with the licensee. */
    public String end() {
        licensees.end(id);
        PageMessages.info("partners_licensee_end_done");
        return HERE + id;
    }

    /** Takes it up again with the licensee. */
    public String resume() {
        licensees.resume(id);
        PageMessages.info("partners_licensee_resume_done");
        return HERE + id;
    }

    /** Returns the kinds to choose from. */
    public List<LicenseeKind> getKinds() {
        return List.of(LicenseeKind.values());
    }

    /** Returns the languages to choose from. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** Returns the licensee; null for a new one. */
    public LicenseeView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LicenseeKind getKind() {
        return kind;
    }

    public void setKind(LicenseeKind kind) {
        this.kind = kind;
    }

    public String getLicenceNumber() {
        return licenceNumber;
    }

    public void setLicenceNumber(String licenceNumber) {
        this.licenceNumber = licenceNumber;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
