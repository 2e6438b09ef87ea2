package ba.sigurno.ejb.identity.request;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.request.AccountRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writes the mails about requests for an account. */
@ApplicationScoped
public class RequestMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** Sends the link that confirms the address. */
    void confirm(AccountRequest request, String secret) {
        letters.send(request, letter -> letter.about(
                        "identity_mail_request_confirm", request.getSchool().getName())
                .secretLink("identity_mail_request_confirm_open", "/identity/request/confirm-request.xhtml", secret)
                .say("identity_mail_link_ends")
                .say("identity_mail_invited_unknown"));
    }

    /** Tells those who decide; whose name it is stands on the page only. */
    void waiting(AccountRequest request) {
        readers(request)
                .forEach(reader -> letters.send(reader, letter -> letter.about(
                                "identity_mail_request_waiting",
                                request.getSchool().getName())
                        .link("identity_mail_request_waiting_open", "/identity/request/account-requests.xhtml")));
    }

    /** Tells why it was refused. */
    void refused(AccountRequest request, String reason) {
        letters.send(request, letter -> letter.about(
                        "identity_mail_request_refused", request.getSchool().getName())
                .lines(List.of(reason)));
    }

    /** Tells that nobody decided. */
    void ended(AccountRequest request) {
        letters.send(
                request,
                letter -> letter.about(
                        "identity_mail_request_ended", request.getSchool().getName()));
    }

    private List<Account> readers(AccountRequest request) {
        var own = em.createNamedQuery(Account.SCHOOL_COORDINATORS, Account.class)
                .setParameter("school", request.getSchool())
                .getResultList();
        return own.isEmpty()
                ? em.createNamedQuery(Account.COORDINATORS, Account.class)
                        .setParameter("authority", request.getSchool().getAuthority())
                        .getResultList()
                : own;
    }
}
