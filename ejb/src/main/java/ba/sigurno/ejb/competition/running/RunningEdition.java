package ba.sigurno.ejb.competition.running;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.framework.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An edition that is switched on, as the server needs it to take answers: all in memory, never changed. When the edition
 * changes, another takes its place.
 */
public final class RunningEdition {

    private final int id;
    private final String publicId;
    private final int version;
    private final boolean rehearsal;
    private final long opensAt;
    private final long closesAt;
    private final List<RunningPaper> papers;

    RunningEdition(CompetitionEdition edition) {
        this.id = Math.toIntExact(edition.getId());
        this.publicId = edition.getPublicId();
        this.version = edition.getVersion();
        this.rehearsal = edition.isRehearsal();
        this.opensAt = edition.getOpensAt().toEpochMilli();
        this.closesAt = edition.getClosesAt().toEpochMilli();
        // By key, which never changes: tokens name papers by their place.
        this.papers = edition.getPapers().stream()
                .sorted((one, other) -> Long.compare(one.getId(), other.getId()))
                .map(RunningPaper::new)
                .toList();
    }

    /** Whether answers are taken at this time, in milliseconds since 1970 UTC. */
    public boolean isOpen(long now) {
        return opensAt <= now && now < closesAt;
    }

    /** Whether it is too late, at this time in milliseconds since 1970 UTC. */
    public boolean isOver(long now) {
        return closesAt <= now;
    }

    /** The paper in this place, from 0; empty when there is none. */
    public Optional<RunningPaper> paper(int place) {
        return 0 <= place && place < papers.size() ? Optional.of(papers.get(place)) : Optional.empty();
    }

    /** The place of the paper for this grade; empty when it is not asked anything. */
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

    /** Its key. */
    public int id() {
        return id;
    }

    /** The name under which the outside knows it. */
    public String publicId() {
        return publicId;
    }

    int version() {
        return version;
    }

    /** Whether it only tries out the day. */
    public boolean isRehearsal() {
        return rehearsal;
    }

    /** When the first answer is taken. */
    public Instant opensAt() {
        return Instant.ofEpochMilli(opensAt);
    }

    /** The first moment that is too late. */
    public Instant closesAt() {
        return Instant.ofEpochMilli(closesAt);
    }

    /** What answers are worth, by paper. */
    public List<PaperKey> keys() {
        return papers.stream().map(RunningPaper::key).toList();
    }

    /** Its papers, as tokens name them. */
    public List<RunningPaper> papers() {
        return papers;
    }
}
