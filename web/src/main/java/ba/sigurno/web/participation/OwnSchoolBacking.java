package ba.sigurno.web.participation;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.OwnSchool;
import ba.sigurno.ejb.participation.OwnSchoolService;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.FormatBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the coordinator of a school what goes on there. */
@Named
@RequestScoped
public class OwnSchoolBacking {

    @Inject
    private OwnSchoolService service;

    @Inject
    private FormatBacking format;

    private String id;
    private List<School> schools;
    private OwnSchool own;

    /** Reads the numbers of the school in the address; without one, of the first. */
    public void load() {
        schools = format.byName(service.schools(), School::getName);
        if (id == null) {
            id = schools.stream()
                    .map(School::getPublicId)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("coordinates no school"));
        }
        own = service.get(id);
    }

    /** Returns the caller's schools by name. */
    public List<School> getSchools() {
        return schools;
    }

    /** Returns how many pupils completed a module, of those of the classes. */
    public String getReached() {
        return format.number(own.pupils().number(Measure.REACHED)) + " / "
                + format.number(own.pupils().number(Measure.PUPILS));
    }

    public OwnSchool getOwn() {
        return own;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
