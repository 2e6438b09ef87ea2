package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;

/** Names roles and their scopes for pages. */
final class RoleNames {

    private RoleNames() {}

    /** Returns the name of a role: "nastavnik". */
    static String of(Role role, Language language) {
        return Messages.text(language, "app_role_" + role);
    }

    /**
     * Returns the name of a role with its scope and its last day: "nastavnik, OŠ „Čelić“, do 24. 11. 2026."; just the
     * role where it holds everywhere and without an end; and that it waits, when it does.
     */
    static String of(RoleGrant grant, Language language) {
        var scope = scope(grant, language);
        return of(grant.getRole(), language)
                + (scope.isEmpty() ? "" : ", " + scope)
                + until(grant, language)
                + (grant.isWaiting() ? ", " + Messages.text(language, "identity_vouch_waits") : "");
    }

    private static String until(RoleGrant grant, Language language) {
        return grant.getEndsOn() == null
                ? ""
                : ", " + Messages.text(language, "identity_person_until", Dates.shortDate(language, grant.getEndsOn()));
    }

    /** Returns the scope of a role, in the script of the language; empty for everywhere. */
    static String scope(RoleGrant grant, Language language) {
        if (grant.getSchool() != null) {
            return Transliterator.inScriptOf(language, grant.getSchool().getName());
        }
        return grant.getAuthority() == null
                ? ""
                : Localised.text(grant.getAuthority().getTexts(), language);
    }
}
