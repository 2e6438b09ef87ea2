package ba.sigurno.ejb.training.progress;

import ba.sigurno.persistence.training.progress.AwardBefore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** An event that asks which awards teachers hold. Whoever gives awards adds those that are neither void nor replaced. */
public final class HeldAwards {

    private final Collection<Long> accountIds;
    private final List<Award> awards = new ArrayList<>();

    /**
     * One award.
     *
     * @param programmeId the public id of the programme
     * @param serial by which it is known
     * @param last when it was given and until when it is valid
     */
    public record Award(Long accountId, String programmeId, String serial, AwardBefore last) {}

    /** Asks for those of accounts, by their ids. */
    public HeldAwards(Collection<Long> accountIds) {
        this.accountIds = accountIds;
    }

    /** Adds the next one; of one programme and account in the order in which they were given. */
    public void add(Award award) {
        awards.add(award);
    }

    /** Whose awards are asked for: at least one. */
    public Collection<Long> getAccountIds() {
        return accountIds;
    }

    /** What was added. */
    public List<Award> getAwards() {
        return Collections.unmodifiableList(awards);
    }
}
