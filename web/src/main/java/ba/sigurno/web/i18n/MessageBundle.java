package ba.sigurno.web.i18n;

import ba.sigurno.ejb.i18n.Messages;
import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** {@link Messages} in the language of the current view, as Faces wants them: {@code #{msg.key}}. */
public class MessageBundle extends ResourceBundle {

    @Override
    protected Object handleGetObject(String key) {
        var language = LanguageBacking.of(FacesContext.getCurrentInstance());
        return Messages.has(language, key) ? Messages.text(language, key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Messages.keys(LanguageBacking.of(FacesContext.getCurrentInstance())));
    }
}
