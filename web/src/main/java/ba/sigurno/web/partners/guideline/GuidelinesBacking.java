package ba.sigurno.web.partners.guideline;

import ba.sigurno.ejb.partners.guideline.GuidelineLine;
import ba.sigurno.ejb.partners.guideline.GuidelineService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the guidelines for industry. */
@Named
@RequestScoped
public class GuidelinesBacking {

    @Inject
    private GuidelineService guidelines;

    @Inject
    private LanguageBacking language;

    private List<GuidelineLine> all;

    /** Reads the guidelines. */
    public void load() {
        all = guidelines.all(language.getCurrent());
    }

    public List<GuidelineLine> getAll() {
        return all;
    }
}
