package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.identity.account.AccountErasureService.ErasurePreview;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows an administrator what goes and what stays of an account, and erases it. */
@Named
@RequestScoped
public class EraseAccountBacking {

    @Inject
    private AccountErasureService erasure;

    private String id;
    private ErasurePreview preview;

    /** Reads what there is of the account. */
    public void load() {
        preview = erasure.preview(id);
    }

    /** Erases it. */
    public String erase() {
        erasure.erase(id);
        PageMessages.info("identity_erase_done");
        return "/identity/account/accounts?faces-redirect=true";
    }

    public ErasurePreview getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
