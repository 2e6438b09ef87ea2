package ba.sigurno.web.enrolment.transfer;

import ba.sigurno.ejb.enrolment.transfer.MergePage;
import ba.sigurno.ejb.enrolment.transfer.PupilMerging;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Merges two rows of one child: shows what each has, then joins them. */
@Named
@RequestScoped
public class MergePupilsBacking {

    @Inject
    private PupilMerging merging;

    private String classId;
    private String id;
    private String other;
    private MergePage page;

    /** Loads the two rows. */
    public void load() {
        page = merging.page(classId, id, other);
    }

    /** Merges them. */
    public String merge() {
        merging.merge(classId, id, other);
        PageMessages.info("enrolment_merge_pupils_done", page.kept().getBoth());
        return "/enrolment/pupil/pupil?faces-redirect=true&class=" + classId + "&id=" + id;
    }

    public MergePage getPage() {
        return page;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    /** Returns the public id of the row that stays. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the public id of the row that goes. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
