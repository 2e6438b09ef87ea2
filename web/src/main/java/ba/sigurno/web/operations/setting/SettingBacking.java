package ba.sigurno.web.operations.setting;

import ba.sigurno.ejb.operations.setting.SettingService;
import ba.sigurno.ejb.operations.setting.SettingView;
import ba.sigurno.persistence.configuration.ChangedSetting;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes a setting, or lets what the installation says count again. */
@Named
@RequestScoped
public class SettingBacking {

    private static final String ALL = "/operations/setting/settings?faces-redirect=true";

    @Inject
    private SettingService service;

    private String name;
    private SettingView view;
    private String value;

    /** Reads it. */
    public void load() {
        view = service.get(name);
        value = view.value();
    }

    /** Changes it. */
    public String change() {
        service.change(name, value);
        PageMessages.saved();
        return ALL;
    }

    /** Lets what the installation says count again. */
    public String reset() {
        service.reset(name);
        PageMessages.saved();
        return ALL;
    }

    /** Returns the longest value, in characters. */
    public int getMax() {
        return ChangedSetting.VALUE_LENGTH;
    }

    public SettingView getView() {
        return view;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
