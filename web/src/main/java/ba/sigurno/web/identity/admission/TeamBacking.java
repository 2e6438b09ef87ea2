package ba.sigurno.web.identity.admission;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.admission.SchoolTeamService;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.FormatBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the team of a school. */
@Named
@RequestScoped
public class TeamBacking {

    @Inject
    private SchoolTeamService service;

    @Inject
    private FormatBacking format;

    private String id;
    private int page = 1;
    private School school;
    private List<School> schools;
    private Page<RoleGrant> team;

    /** Reads the team of the school in the address; without one, of the first that the caller coordinates. */
    public void load() {
        schools = format.byName(service.schools(), School::getName);
        if (id == null) {
            id = schools.stream()
                    .map(School::getPublicId)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("coordinates no school"));
        }
        school = service.school(id);
        team = service.team(id, page);
    }

    /** Returns whether the caller may end a role. */
    public boolean mayEnd(RoleGrant grant) {
        return service.mayEnd(grant);
    }

    public School getSchool() {
        return school;
    }

    /** Returns the schools that the caller coordinates. */
    public List<School> getSchools() {
        return schools;
    }

    /** Returns the roles on the page. */
    public Page<RoleGrant> getTeam() {
        return team;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
