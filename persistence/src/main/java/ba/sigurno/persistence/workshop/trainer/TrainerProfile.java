package ba.sigurno.persistence.workshop.trainer;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A trainer as planning knows one: where from, what and in which languages, how far, how much a day, and when away. */
@Entity
@Table(name = "trainer_profile")
@NamedQuery(
        name = TrainerProfile.OF_ACCOUNTS,
        query = "SELECT DISTINCT p FROM TrainerProfile p JOIN FETCH p.account JOIN FETCH p.home"
                + " LEFT JOIN FETCH p.leave WHERE p.account.id IN :accountIds")
@NamedQuery(name = TrainerProfile.TRAINERS_COUNT, query = "SELECT COUNT(a) FROM Account a" + TrainerProfile.FOUND)
public class TrainerProfile extends BaseEntity {

    /** Finds the profiles of the accounts with {@code :accountIds}, in two statements, however many. */
    public static final String OF_ACCOUNTS = "TrainerProfile.ofAccounts";

    /** Counts what {@link #TRAINERS} finds. */
    public static final String TRAINERS_COUNT = "TrainerProfile.trainersCount";

    /** The most workshops a day. */
    public static final int MAX_A_DAY = 4;

    /** The least time that a trainer travels, in minutes one way. */
    public static final int MIN_MINUTES = 15;

    /** The most time that a trainer travels, in minutes one way. */
    public static final int MAX_MINUTES = 480;

    /** The most days of leave in a calendar year. */
    public static final int MAX_LEAVE = 60;

    private static final String BETWEEN = ",";

    /** The years from today in which leave can lie. */
    private static final int YEARS_AHEAD = 2;

    static final String FOUND = " WHERE a.enabled = TRUE AND EXISTS (SELECT g FROM RoleGrant g WHERE g.account = a"
            + " AND g.role = ba.sigurno.persistence.identity.account.Role.TRAINER)"
            + " AND SQL('? COLLATE utf8mb4_unicode_520_ci', a.nameLatin) LIKE :pattern";

    /**
     * Finds the enabled accounts of trainers, with a profile or without, whose name in Latin letters is like
     * {@code :pattern}: JPQL about {@code a}, without an order.
     */
    public static final String TRAINERS = "SELECT a FROM Account a" + FOUND;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality_id")
    private Municipality home;

    @Column(name = "max_minutes")
    private int maxMinutes;

    @Column(name = "max_a_day")
    private int maxADay;

    private boolean trainee;

    @ManyToMany
    @JoinTable(
            name = "trainer_topic",
            joinColumns = @JoinColumn(name = "profile_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<WorkshopTopic> topics = new HashSet<>();

    /** Their tags with a comma between: read with the profile, and never searched for. */
    @Column(nullable = false)
    private String languages;

    @OneToMany(mappedBy = "profile", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TrainerLeave> leave = new ArrayList<>();

    @Version
    private int version;

    protected TrainerProfile() {}

    /** Creates the profile of somebody who is no trainee; the parameters are those of {@link #describe}. */
    public TrainerProfile(
            Account account,
            Municipality home,
            int maxMinutes,
            int maxADay,
            Collection<WorkshopTopic> topics,
            Collection<Language> languages) {
        DomainException.require(account.hasRole(Role.TRAINER), "workshop_rule_not_trainer", account.getDisplayName());
        this.account = account;
        describe(home, maxMinutes, maxADay, topics, languages);
    }

    /**
     * Describes what the trainer can do.
     *
     * @param home from where roads are counted
     * @param maxMinutes the longest way to a workshop, in minutes from {@value #MIN_MINUTES} to {@value #MAX_MINUTES}
     * @param maxADay the most workshops a day, from 1 to {@value #MAX_A_DAY}
     * @param topics those that the trainer holds; at least one
     * @param languages those in which the trainer speaks; at least one
     */
    public final void describe(
            Municipality home,
            int maxMinutes,
            int maxADay,
            Collection<WorkshopTopic> topics,
            Collection<Language> languages) {
        DomainException.require(
                MIN_MINUTES <= maxMinutes && maxMinutes <= MAX_MINUTES,
                "workshop_rule_trainer_minutes",
                MIN_MINUTES,
                MAX_MINUTES);
        DomainException.require(1 <= maxADay && maxADay <= MAX_A_DAY, "workshop_rule_trainer_a_day", MAX_A_DAY);
        DomainException.require(!topics.isEmpty(), "workshop_rule_trainer_topics");
        DomainException.require(!languages.isEmpty(), "workshop_rule_trainer_languages");
        this.home = home;
        this.maxMinutes = maxMinutes;
        this.maxADay = maxADay;
        this.topics.retainAll(topics);
        this.topics.addAll(topics);
        this.languages =
                languages.stream().distinct().sorted().map(Language::getTag).collect(Collectors.joining(BETWEEN));
    }

    /** Sets whether the trainer holds workshops only beside another one. */
    public void learn(boolean trainee) {
        this.trainee = trainee;
    }

    /** Takes leave from one day to another, both included; what is ahead of {@code today}, for two years. */
    public TrainerLeave takeLeave(LocalDate first, LocalDate last, LocalDate today) {
        DomainException.require(!last.isBefore(first), "workshop_rule_leave_order");
        DomainException.require(!last.isBefore(today), "workshop_rule_leave_past");
        DomainException.require(!last.isAfter(today.plusYears(YEARS_AHEAD)), "workshop_rule_leave_far", YEARS_AHEAD);
        DomainException.require(
                leave.stream().noneMatch(other -> other.overlaps(first, last)), "workshop_rule_leave_twice");
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            int in = year;
            long days = TrainerLeave.days(first, last, in)
                    + leave.stream().mapToLong(other -> other.daysIn(in)).sum();
            DomainException.require(days <= MAX_LEAVE, "workshop_rule_leave_long", MAX_LEAVE, String.valueOf(in), days);
        }
        var taken = new TrainerLeave(this, first, last);
        leave.add(taken);
        return taken;
    }

    /** Gives back a leave. */
    public void cancelLeave(TrainerLeave taken) {
        leave.remove(taken);
    }

    /** Returns the leave on that day. */
    public Optional<TrainerLeave> leaveOn(LocalDate day) {
        return leave.stream().filter(each -> each.covers(day)).findFirst();
    }

    /** Returns whether the trainer speaks a language. Serbian is one, whichever script the trainer named. */
    public boolean speaks(Language language) {
        var spoken = getLanguages();
        return language == Language.SERBIAN_CYRILLIC || language == Language.SERBIAN_LATIN
                ? spoken.contains(Language.SERBIAN_LATIN) || spoken.contains(Language.SERBIAN_CYRILLIC)
                : spoken.contains(language);
    }

    public Account getAccount() {
        return account;
    }

    /** Returns the municipality from where roads are counted. */
    public Municipality getHome() {
        return home;
    }

    /** Returns the longest way to a workshop, in minutes. */
    public int getMaxMinutes() {
        return maxMinutes;
    }

    /** Returns the most workshops a day. */
    public int getMaxADay() {
        return maxADay;
    }

    /** Returns whether the trainer holds workshops only beside another one. */
    public boolean isTrainee() {
        return trainee;
    }

    public Set<WorkshopTopic> getTopics() {
        return Collections.unmodifiableSet(topics);
    }

    public Set<Language> getLanguages() {
        return Stream.of(languages.split(BETWEEN))
                .flatMap(tag -> Language.ofTag(tag).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the leave, the soonest first. */
    public List<TrainerLeave> getLeave() {
        return leave.stream()
                .sorted(Comparator.comparing(TrainerLeave::getFirstDay))
                .toList();
    }

    public int getVersion() {
        return version;
    }
}
