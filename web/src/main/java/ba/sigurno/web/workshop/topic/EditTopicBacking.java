package ba.sigurno.web.workshop.topic;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.workshop.topic.EditedTopic;
import ba.sigurno.ejb.workshop.topic.TopicEditing;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a topic of workshops: {@code topic} is its code, none for a new one. */
@Named
@RequestScoped
public class EditTopicBacking {

    @Inject
    private TopicEditing editing;

    @Inject
    private LanguageBacking language;

    private String topic;
    private String ageBand;
    private boolean offered;
    private List<TopicTextInput> texts;
    private List<String> modules;
    private List<TopicModules.Titled> choices;

    /** Reads the topic. */
    public void load() {
        var stored = topic == null ? new EditedTopic(null, true, Map.of(), List.of()) : editing.get(topic);
        ageBand = stored.ageBand();
        offered = stored.offered();
        texts = Stream.of(Language.values())
                .filter(each -> !each.isCyrillic())
                .map(each -> new TopicTextInput(each, stored.texts().get(each)))
                .toList();
        modules = new ArrayList<>(stored.modules());
        choices = editing.modules(language.getCurrent());
    }

    /** Saves the topic. */
    public String save() {
        var said = texts.stream().collect(toMap(TopicTextInput::getLanguage, TopicTextInput::text));
        editing.save(topic, new EditedTopic(ageBand, offered, said, modules));
        PageMessages.saved();
        return "/workshop/topic/topics.xhtml?faces-redirect=true";
    }

    /** Returns the age bands to choose from. */
    public List<SelectItem> getAgeBands() {
        return editing.ageBands().stream()
                .map(each -> new SelectItem(each.getCode(), Localised.text(each.getTexts(), language.getCurrent())))
                .toList();
    }

    /** Returns the modules to choose from. */
    public List<TopicModules.Titled> getChoices() {
        return choices;
    }

    /** Returns title and description in each language that is written. */
    public List<TopicTextInput> getTexts() {
        return texts;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(String ageBand) {
        this.ageBand = ageBand;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }

    /** Returns the slugs of the modules that belong to it. */
    public List<String> getModules() {
        return modules;
    }

    public void setModules(List<String> modules) {
        this.modules = modules;
    }
}
