package ba.sigurno.web.certificate.paper;

import ba.sigurno.ejb.certificate.paper.CurrentTemplate;
import ba.sigurno.ejb.certificate.paper.TemplateService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the state of the template of certificates: the one in use, and its problems. */
@Named
@RequestScoped
public class TemplateBacking {

    @Inject
    private TemplateService templates;

    @Inject
    private LanguageBacking language;

    private CurrentTemplate.State state;
    private List<TemplateService.Field> fields;

    /** Reads the template's state. */
    public void load() {
        state = templates.state();
        fields = templates.fields(language.getCurrent());
    }

    public CurrentTemplate.State getState() {
        return state;
    }

    /** Returns the reasons it cannot be used, in the reader's words. */
    public List<String> getProblems() {
        return state.problems().stream()
                .map(problem -> problem.text(language.getCurrent()))
                .toList();
    }

    public List<TemplateService.Field> getFields() {
        return fields;
    }
}
