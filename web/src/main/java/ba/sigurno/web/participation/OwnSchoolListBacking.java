package ba.sigurno.web.participation;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.participation.OwnSchoolFigure;
import ba.sigurno.ejb.participation.OwnSchoolLine;
import ba.sigurno.ejb.participation.OwnSchoolService;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lists what a figure of an own school counts. */
@Named
@RequestScoped
public class OwnSchoolListBacking {

    @Inject
    private OwnSchoolService service;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking fmt;

    private String id;
    private OwnSchoolFigure what = OwnSchoolFigure.CLASSES;
    private int page = 1;
    private School school;
    private Page<OwnSchoolLine> lines;

    /** Reads the page of the list in the address. */
    public void load() {
        school = service.schools().stream()
                .filter(each -> each.getPublicId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + id));
        lines = service.list(id, what, page, language.getCurrent());
    }

    /** Says of a class how many pupils completed a module, of a workshop how many it met; empty for others. */
    public String pupils(OwnSchoolLine line) {
        if (line.pupils() != null) {
            return fmt.text(
                    "participation_own_school_reached_of",
                    line.pupils().number(Measure.REACHED),
                    line.pupils().number(Measure.PUPILS));
        }
        if (line.met() == null) {
            return "";
        }
        return line.met().isHidden()
                ? fmt.text("participation_hidden")
                : fmt.number(line.met().getValue());
    }

    public School getSchool() {
        return school;
    }

    public Page<OwnSchoolLine> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the figure. */
    public OwnSchoolFigure getWhat() {
        return what;
    }

    public void setWhat(OwnSchoolFigure what) {
        this.what = what == null ? OwnSchoolFigure.CLASSES : what;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
