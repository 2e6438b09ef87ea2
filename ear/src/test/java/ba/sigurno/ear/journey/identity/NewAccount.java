package ba.sigurno.ear.journey.identity;

import ba.sigurno.ear.journey.support.MailedLinks;
import ba.sigurno.ear.journey.support.Visitor;

/** An account that an administrator makes, and whose owner chooses the password by the link in the e-mail. */
final class NewAccount {

    private final String email;

    /** An account with this address, which is not made yet. */
    NewAccount(String email) {
        this.email = email;
    }

    /** Makes it; the administrator then sees it. */
    void make(Visitor admin, String name) {
        admin.open("/identity/account/invite.xhtml");
        admin.page().fill("[id='form:displayName']", name);
        admin.page().fill("[id='form:email']", email);
        admin.page().waitForNavigation(() -> admin.page().click("[id='form:submit']"));
    }

    /** Makes it, and lets its owner choose a password. */
    void make(Visitor admin, String name, Visitor owner, String password) {
        make(admin, name);
        open(owner, 1);
        choose(owner, password);
    }

    /** Opens the link of the {@code number}-th mail that its owner got. */
    void open(Visitor owner, int number) {
        owner.open(MailedLinks.get(email, number));
        owner.page().waitForURL(url -> !url.contains("#"));
        owner.page().waitForLoadState();
    }

    /** Chooses a password on the page that the link opened. */
    static void choose(Visitor owner, String password) {
        owner.page().fill("[id='form:newPassword']", password);
        owner.page().fill("[id='form:again']", password);
        owner.page().waitForNavigation(() -> owner.page().click("[id='form:submit']"));
    }
}
