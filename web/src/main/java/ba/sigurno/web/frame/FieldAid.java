package ba.sigurno.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/**
 * Links an input to its hint and its message for screen readers, and puts the cursor into the first wrong field of a
 * page that is shown again. The tag {@code s:field} calls it just before the input is rendered, when it is known
 * whether the input is valid.
 */
@Named
@RequestScoped
public class FieldAid {

    /** The attribute by which a page asks for the cursor, as in a field that was just added. */
    private static final String CURSOR = "cursor";

    /** The client id of the field that gets the cursor; null before one is known. */
    private String cursorField;

    /** Describes the input inside the component of the event. */
    public void describe(ComponentSystemEvent event) {
        input(event.getComponent())
                .filter(input -> !isGroup(input))
                .ifPresent(input -> describe(input, FacesContext.getCurrentInstance()));
    }

    /** Returns whether any message belongs to a field, so that the page shows a summary on top. */
    public boolean isAnyFieldWrong() {
        var owners = FacesContext.getCurrentInstance().getClientIdsWithMessages();
        while (owners.hasNext()) {
            if (owners.next() != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an error belongs to a field of the form with a client id, so that what is folded around it opens. */
    public boolean isWrongIn(String form) {
        var faces = FacesContext.getCurrentInstance();
        var owners = faces.getClientIdsWithMessages();
        while (owners.hasNext()) {
            var owner = owners.next();
            if (owner != null && owner.startsWith(form + ":") && isWrong(owner, faces)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether anything was wrong with the form that was sent, so that the title of the page says so. */
    public boolean isAnythingWrong() {
        return FacesContext.getCurrentInstance().getMessageList().stream().anyMatch(FieldAid::isError);
    }

    /**
     * Returns whether the group of boxes with this id, near the component that is being rendered, is the first wrong
     * field: then its fieldset gets the cursor, since one box alone would not be told what is wrong.
     */
    public boolean takesCursor(String id) {
        var faces = FacesContext.getCurrentInstance();
        return UIComponent.getCurrentComponent(faces).findComponent(id) instanceof UIInput group
                && isWrong(group, faces)
                && takesCursor(group, faces);
    }

    /** Gives the cursor to the first who asks. */
    private boolean takesCursor(UIInput input, FacesContext faces) {
        if (cursorField == null) {
            cursorField = input.getClientId(faces);
        }
        return cursorField.equals(input.getClientId(faces));
    }

    /** Returns whether an error belongs to the field of a client id, such as {@code cancel:reason}. */
    public boolean isWrong(String clientId) {
        return isWrong(clientId, FacesContext.getCurrentInstance());
    }

    private void describe(UIInput input, FacesContext faces) {
        boolean wrong = isWrong(input, faces);
        var attributes = input.getPassThroughAttributes(true);
        put(attributes, "aria-describedby", describedBy(input, faces));
        boolean cursor = (wrong || Boolean.TRUE.equals(input.getAttributes().get(CURSOR))) && takesCursor(input, faces);
        put(attributes, "autofocus", cursor ? "autofocus" : null);
        if (!input.getFamily().startsWith("org.primefaces")) { // which writes these two itself
            put(attributes, "aria-invalid", wrong ? "true" : null);
            put(attributes, "aria-required", input.isRequired() ? "true" : null);
        }
    }

    /** Tests the messages of an input too: a transient view may have created the input again since it was checked. */
    private static boolean isWrong(UIInput input, FacesContext faces) {
        return !input.isValid() || isWrong(input.getClientId(faces), faces);
    }

    private static boolean isWrong(String clientId, FacesContext faces) {
        return faces.getMessageList(clientId).stream().anyMatch(FieldAid::isError);
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    /**
     * Returns whether an input is a group: a list of boxes would write the attributes on every item; its fieldset and
     * legend name it.
     */
    private static boolean isGroup(UIInput input) {
        return input.getRendererType() != null
                && (input instanceof UISelectMany || input instanceof UISelectOne)
                && (input.getRendererType().endsWith("Checkbox")
                        || input.getRendererType().endsWith("Radio"));
    }

    private static String describedBy(UIInput input, FacesContext faces) {
        var ids = new ArrayList<String>();
        var hint = input.findComponent(input.getId() + "Hint");
        if (hint != null && hint.isRendered()) {
            ids.add(hint.getClientId(faces));
        }
        var message = input.findComponent(input.getId() + "Message");
        if (message != null && !faces.getMessageList(input.getClientId(faces)).isEmpty()) {
            ids.add(message.getClientId(faces));
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Sets or removes an attribute; attributes live in the view state, so an outdated one must be removed. */
    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value != null) {
            attributes.put(name, value);
        } else {
            attributes.remove(name);
        }
    }

    private static Optional<UIInput> input(UIComponent from) {
        if (from instanceof UIInput input) {
            return Optional.of(input);
        }
        return from.getChildren().stream()
                .map(FieldAid::input)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
