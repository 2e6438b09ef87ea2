package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.register.listing.SchoolCommand;
import ba.sigurno.ejb.register.listing.SchoolEditing;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolDetails;
import ba.sigurno.persistence.school.SchoolKind;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes a school down in the register: a new one, or one that is there. */
@Named
@RequestScoped
public class EditSchoolBacking {

    @Inject
    private SchoolRegister register;

    @Inject
    private SchoolEditing editing;

    private String id;
    private School school;
    private int version;
    private String name;
    private Level level;
    private SchoolKind kind = SchoolKind.REGULAR;
    private String municipality;
    private String place;
    private String street;
    private String telephone;
    private String email;
    private String principal;
    private String parent;

    /** Reads the school, if it is not a new one. */
    public void load() {
        if (isAdded()) {
            register.authorities();
            return;
        }
        school = register.get(id);
        version = school.getVersion();
        name = school.getName();
        level = school.getLevel();
        kind = school.getKind();
        municipality = school.getMunicipality() == null ? null : RegisterScope.id(school.getMunicipality());
        place = school.getPlace();
        street = school.getStreet();
        telephone = school.getTelephone();
        email = school.getEmail();
        principal = school.getPrincipal();
        parent = school.getParent() == null ? null : school.getParent().getPublicId();
    }

    /** Saves what was typed. */
    public String save() {
        var details = new SchoolDetails(name, kind, place, street, telephone, email, principal);
        var command = new SchoolCommand(details, municipality, parent);
        if (isAdded()) {
            id = editing.add(level, command);
        } else {
            editing.edit(id, version, command);
        }
        PageMessages.saved();
        return "/register/listing/school?faces-redirect=true&id=" + id;
    }

    /** Returns whether the school is not there yet. */
    public boolean isAdded() {
        return id == null || id.isEmpty();
    }

    /** Returns the school as stored; null for a new one. */
    public School getSchool() {
        return school;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    /** Returns the id of the municipality. */
    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPrincipal() {
        return principal;
    }

    public void setPrincipal(String principal) {
        this.principal = principal;
    }

    /** Returns the public id of the main school; null when it is none's branch. */
    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
