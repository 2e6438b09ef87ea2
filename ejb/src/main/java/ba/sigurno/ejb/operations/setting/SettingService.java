package ba.sigurno.ejb.operations.setting;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.configuration.Settings;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.configuration.ChangedSetting;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets an administrator change settings while the platform runs; every administrator is told of it. */
@Stateless
@RolesAllowed("ADMIN")
public class SettingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private CentreFacts facts;

    @Inject
    private Caller caller;

    @Inject
    private SettingMails mails;

    @Inject
    private AuditService audit;

    /** Returns all that may be changed, in their order. */
    public List<SettingView> all() {
        var changes = changes();
        return Stream.of(ChangeableSetting.values())
                .map(setting -> view(setting, changes))
                .toList();
    }

    /**
     * Returns one.
     *
     * @throws NotFoundException when there is none of that name that may be changed
     */
    public SettingView get(String name) {
        return view(find(name), changes());
    }

    /**
     * Changes one; it counts on all servers within ten seconds.
     *
     * @throws NotFoundException when there is none of that name that may be changed
     * @throws DomainException when the value is none
     */
    public void change(String name, String value) {
        var setting = find(name);
        var text = value == null ? "" : value.strip();
        DomainException.require(
                !text.isEmpty() && setting.form().fits(text), "operations_rule_setting_" + setting.form());
        DomainException.require(
                text.length() <= ChangedSetting.VALUE_LENGTH,
                "operations_rule_setting_long",
                ChangedSetting.VALUE_LENGTH);
        if (text.equals(get(name).value())) {
            return;
        }
        // One statement, so that of two administrators the later one wins.
        em.createNativeQuery("INSERT INTO changed_setting (name, value) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE value = VALUES(value)")
                .setParameter(1, setting.variable())
                .setParameter(2, text)
                .executeUpdate();
        tell(setting, text);
    }

    /**
     * Lets what the installation says count again.
     *
     * @throws NotFoundException when there is none of that name that may be changed
     */
    public void reset(String name) {
        var setting = find(name);
        int deleted = em.createNamedQuery(ChangedSetting.FORGET)
                .setParameter("name", setting.variable())
                .executeUpdate();
        if (deleted > 0) {
            tell(setting, get(name).value());
        }
    }

    private void tell(ChangeableSetting setting, String value) {
        audit.record("operations_action_setting_changed", "setting", setting.name(), value == null ? "" : value);
        mails.changed(setting, value, caller.account());
    }

    private static ChangeableSetting find(String name) {
        return Stream.of(ChangeableSetting.values())
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("setting " + name));
    }

    private Map<String, String> changes() {
        return em.createNamedQuery(ChangedSetting.ALL, ChangedSetting.class)
                .getResultStream()
                .collect(toMap(ChangedSetting::getName, ChangedSetting::getValue));
    }

    private SettingView view(ChangeableSetting setting, Map<String, String> changes) {
        var changed = changes.get(setting.variable());
        var installed = settings.installed(setting.variable())
                .or(() -> setting.fact()
                        .flatMap(fact -> facts.ofPack(fact, caller.account().getLanguage())))
                .orElse(null);
        return new SettingView(setting, Optional.ofNullable(changed).orElse(installed), installed, changed != null);
    }
}
