package ba.sigurno.web.workshop.approval;

import ba.sigurno.ejb.workshop.approval.ApprovalWaiverService;
import ba.sigurno.ejb.workshop.approval.WaiverLine;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Says whether requests of an authority's schools need an approval: {@code authority} is the code of the one to change. */
@Named
@RequestScoped
public class ApprovalWaiverBacking {

    @Inject
    private ApprovalWaiverService waivers;

    private String authority;
    private List<WaiverLine> lines;

    /** Reads the caller's authorities. */
    public void load() {
        lines = waivers.lines();
    }

    /** Lets new requests be approved at once. */
    public String waive() {
        waivers.waive(authority);
        return saved();
    }

    /** Requires an approval of new requests. */
    public String require() {
        waivers.require(authority);
        return saved();
    }

    private static String saved() {
        PageMessages.saved();
        return "/workshop/approval/approval-waiver?faces-redirect=true";
    }

    public List<WaiverLine> getLines() {
        return lines;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
