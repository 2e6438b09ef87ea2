package ba.sigurno.web.register.merging;

import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.ejb.register.merging.MergePreview;
import ba.sigurno.ejb.register.merging.SchoolMerging;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Merges a school into the other entry for it: that is chosen, what moves is shown, and then it is done. */
@Named
@RequestScoped
public class MergeSchoolsBacking {

    private static final String HERE = "/register/merging/merge-schools?faces-redirect=true&id=";

    @Inject
    private SchoolRegister register;

    @Inject
    private SchoolMerging merging;

    private String id;
    private String into;
    private School school;
    private MergePreview preview;

    /** Reads the school, and what becomes of it once the other one is chosen. */
    public void load() {
        school = register.get(id);
        preview = into == null || into.isEmpty() ? null : merging.preview(id, into);
    }

    /** Shows what moves to the chosen school. */
    public String choose() {
        merging.preview(id, into);
        return HERE + id + "&into=" + into;
    }

    /** Merges the two. */
    public String merge() {
        merging.merge(id, into);
        PageMessages.info("register_merge_done");
        return "/register/listing/school?faces-redirect=true&id=" + into;
    }

    public School getSchool() {
        return school;
    }

    /** Returns what becomes of the two; null until the other one is chosen. */
    public MergePreview getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the public id of the school that stays. */
    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
