package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.OwnProgramme;
import ba.sigurno.ejb.training.progress.OwnProgressService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the teacher's own progress to awards. */
@Named
@RequestScoped
public class MyProgrammesBacking {

    @Inject
    private OwnProgressService progress;

    @Inject
    private LanguageBacking language;

    private List<OwnProgramme> programmes;

    /** Reads the page. */
    public void load() {
        programmes = progress.mine(language.getCurrent());
    }

    public List<OwnProgramme> getProgrammes() {
        return programmes;
    }
}
