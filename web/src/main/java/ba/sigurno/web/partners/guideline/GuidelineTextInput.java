package ba.sigurno.web.partners.guideline;

import ba.sigurno.ejb.partners.guideline.GuidelineDraft;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.entity.TitledInput;

/** A guideline in one language, as a form has it. */
public class GuidelineTextInput extends TitledInput {

    private static final long serialVersionUID = 1L;

    private String text;

    GuidelineTextInput(Language language, GuidelineDraft.Text text) {
        super(language, text == null ? "" : text.title());
        this.text = text == null ? "" : text.text();
    }

    GuidelineDraft.Text said() {
        return new GuidelineDraft.Text(getTitle(), text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = orEmpty(text);
    }
}
