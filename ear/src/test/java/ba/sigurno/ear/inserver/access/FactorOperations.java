package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.factor.PasskeyService;
import ba.sigurno.ejb.identity.factor.SecondFactorRemovalService;
import ba.sigurno.ejb.identity.factor.SoftPasskey;
import ba.sigurno.ejb.identity.factor.Totp;
import ba.sigurno.ejb.identity.factor.TwoStepService;
import ba.sigurno.ejb.identity.factor.TwoStepService.Confirmed;
import ba.sigurno.ejb.identity.factor.WebAuthn;
import ba.sigurno.ejb.identity.vouching.VouchService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The rows of the {@link AccessMatrix} about two-step sign-in. */
@RequestScoped
public class FactorOperations {

    private static final String PASSWORD = System.getenv("SIGURNO_DEMO_PASSWORD");

    @Inject
    private TwoStepService twoStep;

    @Inject
    private PasskeyService passkeys;

    @Inject
    private SecondFactorRemovalService removal;

    @Inject
    private VouchService vouching;

    @Inject
    private Rows rows;

    void addTo(Operations all) throws Exception {
        var account = new Account(Demo.newAddress("matrica"), "Dva Koraka", "", Language.BOSNIAN);
        account.addSecondFactor();
        rows.store(account);
        var waiting = new Account(Demo.newAddress("matrica"), "Ko Čeka", "", Language.BOSNIAN);
        waiting.grant(Role.WELFARE_OFFICER);
        rows.store(waiting);
        all.does("SecondFactorRemovalService.remove", () -> removal.remove(account.getPublicId()))
                .asks("VouchService.waiting", vouching::waiting)
                .does("VouchService.vouch", () -> vouching.vouch(waiting.getPublicId()))
                .asks("PasskeyService.passkeys", () -> passkeys.passkeys())
                .asks("PasskeyService.options", () -> passkeys.options(WebAuthn.newChallenge()))
                .asks("PasskeyService.add", this::addPasskey)
                .does("PasskeyService.remove of another", () -> passkeys.remove(PublicId.random(), PASSWORD, null))
                .asks("TwoStepService.protection", () -> twoStep.protection())
                .asks("TwoStepService.setUp", () -> twoStep.setUp(null))
                .asks("TwoStepService.confirm", this::confirmed)
                .asks(
                        "TwoStepService.renewRecoveryCodes",
                        () -> twoStep.renewRecoveryCodes(
                                confirmed().recoveryCodes().get(0)))
                .does(
                        "TwoStepService.switchOff",
                        () -> twoStep.switchOff(
                                PASSWORD, confirmed().recoveryCodes().get(0)));
    }

    private Confirmed addPasskey() {
        var challenge = WebAuthn.newChallenge();
        var device = SoftPasskey.at(System.getenv("SIGURNO_BASE_URL"));
        return passkeys.add(PASSWORD, null, "Ključ", device.create(passkeys.options(challenge)), challenge);
    }

    private Confirmed confirmed() {
        var app = twoStep.setUp(null);
        return twoStep.confirm(app.token(), PASSWORD, Totp.code(app.secret(), Totp.step(Instant.now())), null);
    }
}
