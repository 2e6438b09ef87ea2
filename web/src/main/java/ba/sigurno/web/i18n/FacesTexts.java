package ba.sigurno.web.i18n;

import ba.sigurno.ejb.i18n.Messages;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Gives Faces its own messages about a field (it must be filled in, it is no number) in the reader's language. */
public class FacesTexts extends ResourceBundle {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("jakarta.faces.component.UIInput.REQUIRED", "app_field_required"),
            Map.entry("jakarta.faces.component.UIInput.CONVERSION", "app_field_invalid"),
            Map.entry("jakarta.faces.component.UIInput.UPDATE", "app_field_invalid"),
            Map.entry("jakarta.faces.component.UISelectOne.INVALID", "app_field_invalid"),
            Map.entry("jakarta.faces.component.UISelectMany.INVALID", "app_field_invalid"),
            Map.entry("jakarta.faces.converter.IntegerConverter.INTEGER", "app_field_number"),
            Map.entry("jakarta.faces.converter.LongConverter.LONG", "app_field_number"),
            Map.entry("jakarta.faces.converter.BigDecimalConverter.DECIMAL", "app_field_number"),
            Map.entry("jakarta.faces.converter.NumberConverter.NUMBER", "app_field_number"),
            Map.entry("jakarta.faces.converter.DateTimeConverter.DATE", "app_field_date"),
            Map.entry("jakarta.faces.converter.DateTimeConverter.TIME", "app_field_time"),
            Map.entry("jakarta.faces.converter.EnumConverter.ENUM", "app_field_invalid"),
            Map.entry("jakarta.faces.validator.LengthValidator.MAXIMUM", "app_field_long"),
            Map.entry("jakarta.faces.validator.LengthValidator.MINIMUM", "app_field_short"),
            Map.entry("jakarta.faces.validator.LongRangeValidator.NOT_IN_RANGE", "app_field_range"),
            Map.entry("jakarta.faces.validator.RegexValidator.NOT_MATCHED", "app_field_invalid"));

    /**
     * Tells that no resource has a form for each language. Faces asks for it several times a page and takes only an exception
     * for no; one that says where it was thrown costs more than the resource.
     */
    private static final MissingResourceException NO_PREFIX =
            new MissingResourceException("none", FacesTexts.class.getName(), ResourceHandler.LOCALE_PREFIX) {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Throwable fillInStackTrace() {
                    return this;
                }
            };

    /**
     * Returns a text for Faces, which formats it with its own arguments; Faces asks for each key with {@code _detail}
     * too, and needs none.
     */
    @Override
    protected Object handleGetObject(String key) {
        if (key.equals(ResourceHandler.LOCALE_PREFIX)) {
            throw NO_PREFIX;
        }
        var ours = KEYS.get(key);
        return ours == null ? null : Messages.text(LanguageBacking.of(FacesContext.getCurrentInstance()), ours);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(KEYS.keySet());
    }
}
