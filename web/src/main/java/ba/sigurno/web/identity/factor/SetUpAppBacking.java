package ba.sigurno.web.identity.factor;

import ba.sigurno.ejb.identity.factor.TwoStepService;
import ba.sigurno.ejb.identity.factor.TwoStepService.SetUp;
import ba.sigurno.ejb.pdf.drawing.QrCode;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.identity.signin.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Sets up the app that shows the caller's codes. */
@Named
@RequestScoped
public class SetUpAppBacking {

    @Inject
    private TwoStepService twoStep;

    @Inject
    private ExternalContext external;

    @Inject
    private Flash flash;

    /** What the page said of the app before; null when it is opened. */
    @Inject
    @Param
    private String token;

    private SetUp setUp;
    private String code;
    private String current;
    private String password;

    /** Draws a new secret, or goes on with that of before. */
    public void load() {
        setUp = twoStep.setUp(token);
    }

    /** Confirms the app by its code, and shows the recovery codes. */
    public String confirm() {
        var confirmed = twoStep.confirm(token, password, code, current);
        StaffSession.begin(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                confirmed.session());
        flash.put(TwoStepBacking.RECOVERY_CODES, confirmed.recoveryCodes());
        PageMessages.info("identity_set_up_app_done");
        return TwoStepBacking.HERE;
    }

    /** Returns the secret in groups, as it is typed. */
    public List<String> getSecret() {
        return List.of(setUp.secret().split("(?<=\\G.{4})"));
    }

    /** Returns the code by which a phone takes the secret over. */
    public QrCode getQrCode() {
        return QrCode.of(setUp.uri());
    }

    public SetUp getSetUp() {
        return setUp;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Returns the code of the app until now, or a recovery code. */
    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }
}
