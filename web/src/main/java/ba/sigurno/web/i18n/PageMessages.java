package ba.sigurno.web.i18n;

import ba.sigurno.ejb.i18n.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Adds messages to the reader about the outcome of an action. */
public final class PageMessages {

    private PageMessages() {}

    /** Adds a success message for the page that a redirect leads to. */
    public static void info(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(null, FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Adds {@link #info} in the plural form that fits a number. */
    public static void plural(String key, long count) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        var text = Messages.plural(LanguageBacking.of(faces), key, count);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** Adds a warning for the page that a redirect leads to. */
    public static void warn(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(null, FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** Adds "Saved." for the page that a redirect leads to. */
    public static void saved() {
        info("app_saved");
    }

    /** Adds an error about the whole form; the page is shown again. */
    public static void error(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /**
     * Adds an error to one field, given by its id in the page. The field then counts as invalid and shows the input, as
     * it does when a validator refuses it: Faces shows only the submitted value of an invalid field, and has dropped
     * that by the time a rule is checked.
     */
    public static void errorAt(String fieldId, String key, Object... arguments) {
        errorAt(find(FacesContext.getCurrentInstance().getViewRoot(), fieldId), key, arguments);
    }

    /** Adds an error to a field itself; where a field is repeated, in the row that is just visited. */
    static void errorAt(UIComponent field, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        if (field instanceof UIInput input) {
            input.setValid(false);
            input.setSubmittedValue(typed(input, faces));
        }
        add(field == null ? null : field.getClientId(faces), FacesMessage.SEVERITY_ERROR, key, arguments);
        faces.validationFailed();
    }

    /** Returns the input as the backing has it, which may have masked it; as it was sent where it is not text. */
    private static Object typed(UIInput input, FacesContext faces) {
        return input.getValue() instanceof String text
                ? text
                : faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces));
    }

    /** Adds an error to a repeated field in the form {@code form}, given by its path: {@code options:1:text}. */
    public static void errorAtPath(String path, String key, Object... arguments) {
        add("form:" + path, FacesMessage.SEVERITY_ERROR, key, arguments);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private static void add(String clientId, Severity severity, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        var text = Messages.text(LanguageBacking.of(faces), key, arguments);
        faces.addMessage(clientId, new FacesMessage(severity, text, text));
    }

    private static UIComponent find(UIComponent from, String id) {
        if (id.equals(from.getId())) {
            return from;
        }
        for (var children = from.getFacetsAndChildren(); children.hasNext(); ) {
            var found = find(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
