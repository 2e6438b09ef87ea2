package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.factor.SecondFactorPolicy;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.http.Failures;
import ba.sigurno.web.http.PupilPages;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Authenticates each request: staff by the HTTP session (the account is read again, so that a role taken away or an
 * account disabled counts at once), pupils by their cookie. A session of somebody who sees much is good only on the
 * networks and in the browsers in which its second factor was given. On the pages of pupils only the pupil counts, on
 * others staff before the pupil. Everybody else is anonymous; the services decide whether that is enough.
 */
@ApplicationScoped
public class SigurnoAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private SignInService signIn;

    @Inject
    private SecondFactorPolicy policy;

    @Inject
    private PupilCookie pupils;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (isForAnyone(request)) {
            caller.anonymous();
            return context.doNothing();
        }
        // A teacher who tries a card stays signed in, and so does a pupil at whose computer a teacher signs in.
        Optional<Account> account;
        try {
            account = PupilPages.include(request) ? Optional.empty() : staff(request);
        } catch (EJBException e) {
            // The database is away, and no filter stands around this.
            caller.anonymous();
            return fail(e, request, response);
        }
        if (account.isPresent()) {
            caller.recognised(account.get());
            caller.callsFrom(ClientAddress.of(request));
            return context.notifyContainerAboutLogin(
                    account.get().getPublicId(), account.get().groups());
        }
        var pupil = pupils.read(request);
        pupil.ifPresentOrElse(caller::recognised, caller::anonymous);
        return pupil.isPresent()
                ? context.notifyContainerAboutLogin(
                        Caller.PUPIL_PREFIX + pupil.get().pupilId(), Set.of(Role.PUPIL.name()))
                : context.doNothing();
    }

    /**
     * Returns whether a request needs no authentication: files of ours; sounds, which some browsers fetch under another name of
     * theirs; answers of the competition and polls of its games, which carry a token of their own.
     */
    private static boolean isForAnyone(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/api/curriculum/sounds/")
                || path.equals("/api/competition/answers")
                || path.equals("/api/competition/games");
    }

    private static AuthenticationStatus fail(
            EJBException thrown, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            Failures.answer(thrown, request, response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private Optional<Account> staff(HttpServletRequest request) {
        var signedIn = StaffSession.read(request);
        var account = signedIn.flatMap(signIn::recognise);
        if (account.isPresent() && policy.bindsSessions(account.get()) && !StaffSession.isConfirmedHere(request)) {
            suspend(request, signedIn.get(), account.get());
            return Optional.empty();
        }
        if (account.isPresent()) {
            caller.inSessionSince(signedIn.get().began());
        } else if (signedIn.isPresent()) {
            StaffSession.end(request);
        }
        return account;
    }

    /** Asks for the second step where it was not given, before which nobody is signed in there. */
    private void suspend(HttpServletRequest request, SignedIn signedIn, Account account) {
        var waits =
                StaffSession.suspended(request).filter(waiting -> waiting.awaitsSecondStep(account, clock.instant()));
        if (waits.isEmpty()) {
            StaffSession.suspend(request, signIn.moved(signedIn, ClientAddress.of(request)));
        }
    }
}
