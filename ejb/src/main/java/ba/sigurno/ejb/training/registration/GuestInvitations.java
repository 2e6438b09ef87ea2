package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.admission.AdmissionListener;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.GuestInvitation;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the invitations of those who have no account of a teacher, until they have one and are invited as teachers are. */
@ApplicationScoped
public class GuestInvitations implements AdmissionListener {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SessionMails mails;

    @Inject
    private Clock clock;

    /** Returns the invitations to a session, by address. */
    List<GuestInvitation> of(TrainingSession session) {
        return em.createNamedQuery(GuestInvitation.OF_SESSION, GuestInvitation.class)
                .setParameter("session", session)
                .setMaxResults(InvitationService.MAX_SILENT)
                .getResultList();
    }

    /** Invites an address that is not invited to the session yet. */
    void send(TrainingSession session, String email) {
        var secret = LinkSecret.random();
        var invitation = new GuestInvitation(session, email, LinkSecret.digest(secret), clock.instant());
        em.persist(invitation);
        mails.invited(invitation, secret);
    }

    /** Invites those of a session with some public ids again who did not use their link for a day; returns their addresses. */
    List<String> askAgain(TrainingSession session, Collection<String> ids) {
        var silent = chosen(session, ids).stream()
                .filter(invitation -> invitation.canBeSentAgain(clock.instant()))
                .toList();
        silent.forEach(invitation -> {
            var secret = LinkSecret.random();
            invitation.send(LinkSecret.digest(secret), clock.instant());
            mails.invited(invitation, secret);
        });
        return silent.stream().map(GuestInvitation::getEmail).toList();
    }

    /** Takes back the invitations of a session with some public ids; returns their addresses. */
    List<String> takeBack(TrainingSession session, Collection<String> ids) {
        var without = chosen(session, ids);
        without.forEach(invitation -> {
            mails.uninvited(invitation);
            em.remove(invitation);
        });
        return without.stream().map(GuestInvitation::getEmail).toList();
    }

    /** Tells those who are invited to a session of changed dates or a changed place. */
    public void changed(TrainingSession session) {
        of(session).forEach(mails::changed);
    }

    /** Tells those who are invited to a session that it does not take place, and why. */
    public void cancelled(TrainingSession session, String reason) {
        of(session).forEach(invitation -> mails.cancelled(invitation, reason));
    }

    private List<GuestInvitation> chosen(TrainingSession session, Collection<String> ids) {
        return of(session).stream()
                .filter(invitation -> ids.contains(invitation.getPublicId()))
                .toList();
    }

    @Override
    public void admitted(Account account) {
        em.createNamedQuery(GuestInvitation.COMING, GuestInvitation.class)
                .setParameter("email", account.getEmail())
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(invitation -> invitation.getSession().isMeantFor(account))
                .filter(invitation -> invitation.getSession().isInvitable(clock.instant()))
                .forEach(invitation -> invite(invitation, account));
    }

    private void invite(GuestInvitation guest, Account account) {
        var session = guest.getSession();
        em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        em.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.remove(guest);
        session.invite(account, clock.instant()).ifPresent(invited -> {
            invited.reach(true);
            mails.invited(invited, Optional.empty());
        });
    }
}
