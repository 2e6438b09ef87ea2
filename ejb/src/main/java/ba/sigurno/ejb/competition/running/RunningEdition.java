package ba.sigurno.ejb.competition.running;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.framework.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An edition that is switched on, in memory and immutable, with all that the server needs to take answers. When the
 * edition changes, another instance replaces it.
 */
public final class RunningEdition {

    private final int id;
    private final String publicId;
    private final int version;
    private final boolean rehearsal;
    private final boolean practice;
    private final long opensAt;
    private final long closesAt;
    private final List<RunningPaper> papers;

    RunningEdition(CompetitionEdition edition) {
        this.id = Math.toIntExact(edition.getId());
        this.publicId = edition.getPublicId();
        this.version = edition.getVersion();
        this.rehearsal = edition.isRehearsal();
        this.practice = edition.isPractice();
        this.opensAt = edition.getOpensAt().toEpochMilli();
        this.closesAt = edition.getClosesAt().toEpochMilli();
        // By key, which never changes: tokens name papers by their place.
        this.papers = edition.getPapers().stream()
                .sorted((one, other) -> Long.compare(one.getId(), other.getId()))
                .map(RunningPaper::new)
                .toList();
    }

    /** Returns whether answers are taken at this time, in milliseconds since 1970 UTC. */
    public boolean isOpen(long now) {
        return opensAt <= now && now < closesAt;
    }

    /** Returns whether the edition is over at this time, in milliseconds since 1970 UTC. */
    public boolean isOver(long now) {
        return closesAt <= now;
    }

    /** Returns the paper at this place, from 0; empty when there is none. */
    public Optional<RunningPaper> paper(int place) {
        return 0 <= place && place < papers.size() ? Optional.of(papers.get(place)) : Optional.empty();
    }

    /** Returns the place of the paper for a grade; empty when the grade has none. */
    public OptionalInt paperFor(Level level, int grade) {
        return IntStream.range(0, papers.size())
                .filter(place -> papers.get(place).isFor(level, grade))
                .findFirst();
    }

    public int placeOf(long paperId) {
        return IntStream.range(0, papers.size())
                .filter(place -> papers.get(place).id() == paperId)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the key of the edition. */
    public int id() {
        return id;
    }

    /** Returns the public id of the edition. */
    public String publicId() {
        return publicId;
    }

    int version() {
        return version;
    }

    /** Returns whether it is a rehearsal. */
    public boolean isRehearsal() {
        return rehearsal;
    }

    /** Returns whether one class practises with the quiz of a module. */
    public boolean isPractice() {
        return practice;
    }

    /** Returns the moment from which answers are taken. */
    public Instant opensAt() {
        return Instant.ofEpochMilli(opensAt);
    }

    /** Returns the first moment that is too late. */
    public Instant closesAt() {
        return Instant.ofEpochMilli(closesAt);
    }

    /** Returns the scoring keys of the papers. */
    public List<PaperKey> keys() {
        return papers.stream().map(RunningPaper::key).toList();
    }

    /** Returns the papers in the order by which tokens name them. */
    public List<RunningPaper> papers() {
        return papers;
    }
}
