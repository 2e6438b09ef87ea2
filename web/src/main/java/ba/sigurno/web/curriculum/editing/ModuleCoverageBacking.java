package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.coverage.CoverageView;
import ba.sigurno.ejb.curriculum.editing.coverage.ModuleCoverageService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows which outcomes are covered by which module in which language. */
@Named
@RequestScoped
public class ModuleCoverageBacking {

    @Inject
    private ModuleCoverageService modules;

    @Inject
    private LanguageBacking language;

    private CoverageView coverage;

    /** Reads the page. */
    public void load() {
        coverage = modules.coverage(language.getCurrent());
    }

    public CoverageView getCoverage() {
        return coverage;
    }
}
