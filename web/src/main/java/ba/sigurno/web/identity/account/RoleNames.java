package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;

/** How pages name roles and where they hold. */
final class RoleNames {

    private RoleNames() {}

    /** "nastavnik". */
    static String of(Role role, Language language) {
        return Messages.text(language, "app_role_" + role);
    }

    /** "nastavnik, OŠ „Čelić“"; just the role where it holds everywhere. */
    static String of(RoleGrant grant, Language language) {
        var scope = scope(grant, language);
        return of(grant.getRole(), language) + (scope.isEmpty() ? "" : ", " + scope);
    }

    /** Where the role holds; empty for everywhere. */
    static String scope(RoleGrant grant, Language language) {
        if (grant.getSchool() != null) {
            return grant.getSchool().getName();
        }
        return grant.getAuthority() == null
                ? ""
                : Localised.text(grant.getAuthority().getTexts(), language);
    }
}
