package ba.sigurno.web.youthpanel.member;

import ba.sigurno.ejb.youthpanel.member.MemberAccess;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lets a member in by the link that the centre handed over, and shows the code once. */
@Named
@RequestScoped
public class WelcomeBacking {

    @Inject
    private MemberAccess access;

    private String secret;
    private boolean open;
    private List<String> code;

    /** Looks whether the link opens anything. */
    public void load() {
        open = secret != null && access.opens(secret);
    }

    /** Gives the code. */
    public void begin() {
        code = access.begin(secret).groups();
    }

    /** Returns whether the link can be used. */
    public boolean isOpen() {
        return open;
    }

    /** Returns the code in groups; null before the button was pressed. */
    public List<String> getCode() {
        return code;
    }

    /** Returns the code of the link. */
    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
