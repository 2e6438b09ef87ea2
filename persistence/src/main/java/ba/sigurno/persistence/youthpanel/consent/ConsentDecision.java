package ba.sigurno.persistence.youthpanel.consent;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.youthpanel.member.AgeStage;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** What a guardian or a member answered about a purpose. Answers are only added; the last one of each giver counts. */
@Entity
@Table(name = "panel_consent")
@NamedQuery(
        name = ConsentDecision.OF_MEMBERS,
        query = "SELECT d FROM ConsentDecision d WHERE d.member.id IN :ids ORDER BY d.id")
@NamedQuery(
        name = ConsentDecision.ENDING,
        query = "SELECT COUNT(DISTINCT d.member.id), FUNCTION('MIN', d.decidedAt) FROM ConsentDecision d WHERE"
                + ConsentDecision.ENDS)
@NamedQuery(
        name = ConsentDecision.TO_REMIND,
        query =
                "SELECT m FROM PanelMember m WHERE m.leftAt IS NULL AND (m.remindedOn IS NULL OR m.remindedOn < :before)"
                        + " AND EXISTS (SELECT d FROM ConsentDecision d WHERE d.member = m AND" + ConsentDecision.ENDS
                        + ")"
                        + " ORDER BY m.id")
@NamedQuery(
        name = ConsentDecision.OVER,
        query = "SELECT m FROM PanelMember m WHERE m.leftAt <= :now OR m.birthYear * 12 + m.birthMonth <= :months"
                + " OR m.nominatedAt < :before AND NOT EXISTS (SELECT d FROM ConsentDecision d WHERE d.member = m"
                + " AND d.purpose = ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.MEMBERSHIP"
                + " AND (d.lastDay >= :day OR d.decidedAt >= :before)" + ConsentDecision.LAST + ") ORDER BY m.id")
public class ConsentDecision extends BaseEntity {

    /** Finds all of the members with {@code :ids}, in the order in which they were given. */
    public static final String OF_MEMBERS = "ConsentDecision.ofMembers";

    /** Counts the members with a consent that ends from {@code :today} to {@code :ahead}, with the time of the oldest one. */
    public static final String ENDING = "ConsentDecision.ending";

    /** Finds those members who were not reminded since {@code :before}. */
    public static final String TO_REMIND = "ConsentDecision.toRemind";

    /**
     * Finds the members who have left by {@code :now}; those born up to {@code :months}, twelve for each year; and those
     * nominated {@code :before} a time of whom nobody has answered about the membership since, nor with a consent that held on
     * {@code :day}.
     */
    public static final String OVER = "ConsentDecision.over";

    /** It is the last answer of its giver. */
    static final String LAST = " AND NOT EXISTS (SELECT n FROM ConsentDecision n WHERE n.member = d.member"
            + " AND n.purpose = d.purpose AND n.giver = d.giver AND n.id > d.id)";

    /** The last answer of somebody, which is a consent that ends in this time. */
    static final String ENDS = " d.lastDay BETWEEN :today AND :ahead AND d.member.leftAt IS NULL" + LAST;

    /** Who answers so short before a consent ends has answered for the time after it too. */
    public static final Period AHEAD = Period.ofDays(30);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private PanelMember member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentGiver giver;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentAnswer answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentProof proof;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgeStage stage;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected ConsentDecision() {}

    /**
     * Records an answer.
     *
     * @param today the day of {@code at} where the member lives
     */
    public ConsentDecision(
            PanelMember member,
            ConsentPurpose purpose,
            ConsentGiver giver,
            ConsentAnswer answer,
            ConsentProof proof,
            Instant at,
            LocalDate today) {
        this.member = member;
        this.purpose = purpose;
        this.giver = giver;
        this.answer = answer;
        this.proof = proof;
        this.stage = member.stage(today);
        this.decidedAt = at;
        this.lastDay = answer == ConsentAnswer.GIVEN ? lastDay(member, today) : null;
    }

    /** Returns the last day on which a consent of a day holds: of the school year, or before the next stage of age. */
    static LocalDate lastDay(PanelMember member, LocalDate today) {
        var ahead = today.plus(AHEAD);
        var ofYear = SchoolYear.of(ahead).lastDay();
        return AgeStage.nextBegin(member.getBirth(), ahead)
                .map(begin -> begin.minusDays(1))
                .filter(day -> day.isBefore(ofYear))
                .orElse(ofYear);
    }

    /** Returns whether it is a consent that holds on a day. */
    boolean holds(LocalDate day) {
        return answer == ConsentAnswer.GIVEN && !day.isAfter(lastDay);
    }

    /** Returns the key of the member. */
    public Long memberId() {
        return member.getId();
    }

    PanelMember getMember() {
        return member;
    }

    ConsentPurpose getPurpose() {
        return purpose;
    }

    ConsentGiver getGiver() {
        return giver;
    }

    public ConsentAnswer getAnswer() {
        return answer;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Returns the last day on which it holds; null when it is no consent. */
    public LocalDate getLastDay() {
        return lastDay;
    }
}
