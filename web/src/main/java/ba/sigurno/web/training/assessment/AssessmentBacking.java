package ba.sigurno.web.training.assessment;

import ba.sigurno.ejb.training.assessment.OwnAssessment;
import ba.sigurno.ejb.training.assessment.OwnAssessmentService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a teacher a test, and begins an attempt at it. */
@Named
@RequestScoped
public class AssessmentBacking {

    @Inject
    private OwnAssessmentService assessments;

    @Inject
    private LanguageBacking language;

    private String id;
    private OwnAssessment test;
    private boolean moreTime;

    /** Reads the test; only for a teacher with a seat. */
    public void load() {
        test = assessments.get(id, language.getCurrent());
    }

    /** Begins an attempt, or goes on with the open one. */
    public String begin() {
        return "/training/assessment/take-assessment?faces-redirect=true&a=" + assessments.begin(id, moreTime);
    }

    public OwnAssessment getTest() {
        return test;
    }

    public boolean isMoreTime() {
        return moreTime;
    }

    public void setMoreTime(boolean moreTime) {
        this.moreTime = moreTime;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
