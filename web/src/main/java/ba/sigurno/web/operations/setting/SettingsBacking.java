package ba.sigurno.web.operations.setting;

import ba.sigurno.ejb.operations.setting.SettingGroup;
import ba.sigurno.ejb.operations.setting.SettingService;
import ba.sigurno.ejb.operations.setting.SettingView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the settings that may be changed. */
@Named
@RequestScoped
public class SettingsBacking {

    @Inject
    private SettingService service;

    private List<SettingView> settings;

    /** Reads them. */
    public void load() {
        settings = service.all();
    }

    /** Returns what they are about. */
    public SettingGroup[] getGroups() {
        return SettingGroup.values();
    }

    /** Returns those about something. */
    public List<SettingView> of(SettingGroup group) {
        return settings.stream().filter(view -> view.setting().group() == group).toList();
    }
}
