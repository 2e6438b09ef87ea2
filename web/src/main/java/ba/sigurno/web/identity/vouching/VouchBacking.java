package ba.sigurno.web.identity.vouching;

import ba.sigurno.ejb.identity.vouching.VouchService;
import ba.sigurno.ejb.identity.vouching.WaitingPerson;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows whose roles wait for the caller's word, and takes it. */
@Named
@RequestScoped
public class VouchBacking {

    @Inject
    private VouchService service;

    private String account;
    private List<WaitingPerson> waiting;

    /** Reads them. */
    public void load() {
        waiting = service.waiting();
    }

    /** Vouches for the holder of the account of the address. */
    public String vouch() {
        service.vouch(account);
        PageMessages.info("identity_vouch_done");
        return "/identity/vouching/vouch?faces-redirect=true";
    }

    public List<WaitingPerson> getWaiting() {
        return waiting;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
