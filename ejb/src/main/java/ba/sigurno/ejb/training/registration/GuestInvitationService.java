package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.account.PersonName;
import ba.sigurno.ejb.identity.link.SecretLinks;
import ba.sigurno.ejb.identity.request.AccountRequestService;
import ba.sigurno.ejb.identity.request.ConfirmedRequests;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.training.session.GuestInvitation;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Lets somebody who is invited to a training and has no account of a teacher ask a school for one, by a link of single
 * use. Who invited has no say in it: the school decides, or the authority, as about every other request.
 */
@Stateless
@PermitAll
public class GuestInvitationService {

    @Inject
    private SecretLinks links;

    @Inject
    private AccountRequestService schools;

    @Inject
    private ConfirmedRequests requests;

    @Inject
    private Clock clock;

    /**
     * An invitation as its link shows it.
     *
     * @param state how the link stands; of the rest nothing is told unless it is open
     * @param title the title of the training
     * @param startsAt when it begins
     * @param place where it is held
     * @param trainer who leads it
     * @param registrationClosesAt the deadline of registration; null when there is none
     */
    public record Offer(
            LinkState state,
            String title,
            Instant startsAt,
            String place,
            String trainer,
            Instant registrationClosesAt) {

        static Offer closed(LinkState state) {
            return new Offer(state, null, null, null, null, null);
        }

        static Offer of(TrainingSession session, Language reader) {
            return new Offer(
                    LinkState.OPEN,
                    ProgrammeTexts.title(session.getEdition(), reader),
                    session.getStartsAt(),
                    session.getPlace(),
                    session.getTrainer().getDisplayName(),
                    session.getRegistrationClosesAt());
        }
    }

    /** Returns what the link with a secret offers. */
    public Offer look(String secret, Language reader) {
        var found = links.find(GuestInvitation.class, GuestInvitation.BY_DIGEST, secret);
        var state = links.state(found);
        return state == LinkState.OPEN ? Offer.of(found.orElseThrow().getSession(), reader) : Offer.closed(state);
    }

    /**
     * Returns the first open schools whose name or municipality holds a text and whose teachers the training is for; none
     * when the link cannot be used.
     */
    public List<School> schools(String secret, String text) {
        return links.find(GuestInvitation.class, GuestInvitation.BY_DIGEST, secret)
                .filter(invitation -> invitation.linkState(clock.instant()) == LinkState.OPEN)
                .map(invitation -> schools.schools(text, invitation.getSession().getAuthority()))
                .orElse(List.of());
    }

    /**
     * Asks a school for an account. The link proves the address, so that nothing is left to confirm.
     *
     * @throws DomainException when the link cannot be used, or the name is no good
     * @throws NotFoundException when there is no such school, or the training is not for its teachers
     */
    public void ask(String secret, String schoolId, String displayName, Language language) {
        var name = PersonName.printable(displayName);
        var invitation = links.use(GuestInvitation.class, GuestInvitation.BY_DIGEST_TO_USE, secret);
        requests.ask(school(invitation.getSession(), schoolId), invitation.getEmail(), name, language);
        invitation.use(clock.instant());
    }

    private School school(TrainingSession session, String schoolId) {
        var school = schools.school(schoolId);
        if (session.getAuthority() != null && !school.getAuthority().equals(session.getAuthority())) {
            throw new NotFoundException("school of the session's authority: " + schoolId);
        }
        return school;
    }
}
