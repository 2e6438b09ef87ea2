package ba.sigurno.ejb.operations.setting;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells all administrators of a setting that one of them changed: a number for children in need may be among them. */
@ApplicationScoped
class SettingMails {

    private static final int MAX_READERS = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** Tells them what it is now; null for nothing. */
    void changed(ChangeableSetting setting, String value, Account by) {
        em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.ADMIN)
                .setMaxResults(MAX_READERS)
                .getResultList()
                .forEach(administrator -> letters.send(administrator, letter -> letter.about(
                                "operations_mail_setting",
                                letter.text(setting.label()),
                                value == null ? "–" : value,
                                by.getDisplayName())
                        .link(
                                "operations_mail_setting_open",
                                "/operations/setting/setting.xhtml?name=" + setting.name())));
    }
}
