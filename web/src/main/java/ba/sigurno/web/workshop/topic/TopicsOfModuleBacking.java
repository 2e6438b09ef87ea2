package ba.sigurno.web.workshop.topic;

import ba.sigurno.ejb.workshop.request.TopicChoice;
import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the workshops that can be asked for beside a module, on the page of the module. */
@Named
@RequestScoped
public class TopicsOfModuleBacking {

    @Inject
    private WorkshopRequestService requests;

    @Inject
    private LanguageBacking language;

    private final Map<String, List<TopicChoice>> bySlug = new HashMap<>();

    /** Returns the topics on offer to which the module with this slug belongs. */
    public List<TopicChoice> of(String slug) {
        return bySlug.computeIfAbsent(slug, each -> requests.topicsOf(each, language.getCurrent()));
    }
}
