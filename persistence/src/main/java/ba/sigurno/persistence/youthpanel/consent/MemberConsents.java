package ba.sigurno.persistence.youthpanel.consent;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what may be done with a member on a day, by the last answers of guardian and member. */
public final class MemberConsents {

    private final PanelMember member;
    private final LocalDate today;
    private final Map<ConsentPurpose, Map<ConsentGiver, ConsentDecision>> last = new EnumMap<>(ConsentPurpose.class);

    /**
     * Reads the answers.
     *
     * @param decisions of the member, in the order in which they were given; those of others are left out
     */
    public MemberConsents(PanelMember member, List<ConsentDecision> decisions, LocalDate today) {
        this.member = member;
        this.today = today;
        decisions.stream()
                .filter(decision -> decision.getMember().equals(member))
                .forEach(decision -> last.computeIfAbsent(
                                decision.getPurpose(), purpose -> new EnumMap<>(ConsentGiver.class))
                        .put(decision.getGiver(), decision));
    }

    /** Returns whether all whose consent is needed have given it, and for the membership too. */
    public boolean holds(ConsentPurpose purpose) {
        return lastDay(purpose).isPresent();
    }

    /**
     * Returns the proof that something may be done with the member, which only this gives.
     *
     * @throws DomainException when a consent is missing
     */
    public GivenConsent require(ConsentPurpose purpose) {
        DomainException.require(holds(purpose), "youthpanel_rule_no_consent");
        return new GivenConsent(member, purpose);
    }

    /** Returns the last day on which it holds as things are; empty when it does not hold today. */
    public Optional<LocalDate> lastDay(ConsentPurpose purpose) {
        var stage = member.stage(today);
        var needed = Stream.of(ConsentPurpose.MEMBERSHIP, purpose)
                .distinct()
                .flatMap(each -> each.givers(stage).stream().map(giver -> answer(each, giver)))
                .toList();
        return member.getLeftAt() == null
                        && member.getInvitedAt() != null
                        && stage.isInPanel()
                        && needed.stream().allMatch(answer -> answer.filter(decision -> decision.holds(today))
                                .isPresent())
                ? needed.stream()
                        .flatMap(Optional::stream)
                        .map(ConsentDecision::getLastDay)
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Returns the last answer of somebody about a purpose; empty for none. */
    public Optional<ConsentDecision> answer(ConsentPurpose purpose, ConsentGiver giver) {
        return Optional.ofNullable(last.getOrDefault(purpose, Map.of()).get(giver));
    }

    /** Returns whether a consent of somebody holds today; whether that is enough, {@link #holds} says. */
    public boolean isGiven(ConsentPurpose purpose, ConsentGiver giver) {
        return answer(purpose, giver).filter(decision -> decision.holds(today)).isPresent();
    }

    /** Returns whether somebody whose consent is needed has said no, whatever was given before; one that lapsed is no no. */
    public boolean isDenied(ConsentPurpose purpose) {
        return purpose.givers(member.stage(today)).stream()
                .flatMap(giver -> answer(purpose, giver).stream())
                .anyMatch(decision -> decision.getAnswer() != ConsentAnswer.GIVEN);
    }

    public PanelMember getMember() {
        return member;
    }
}
