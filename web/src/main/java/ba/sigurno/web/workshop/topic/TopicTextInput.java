package ba.sigurno.web.workshop.topic;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.topic.TopicText;
import ba.sigurno.web.entity.TitledInput;

/** The texts of a topic in one language, as a form has them. */
public class TopicTextInput extends TitledInput {

    private static final long serialVersionUID = 1L;

    private String description;

    TopicTextInput(Language language, TopicText text) {
        super(language, text == null ? "" : text.getTitle());
        this.description = text == null ? "" : text.getDescription();
    }

    TopicText text() {
        return new TopicText(getTitle().strip(), description.strip());
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = orEmpty(description);
    }
}
