package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.competition.running.RunningEdition;
import ba.sigurno.ejb.competition.running.RunningPaper;
import ba.sigurno.persistence.competition.game.GamePhase;
import ba.sigurno.persistence.competition.game.GameRow;
import ba.sigurno.persistence.competition.game.GameSeat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An immutable snapshot of a game in memory, from which polls are answered, for any number of threads. */
public final class LiveGame {

    private static final long WATCHED_MILLIS = 30_000;

    private final GameRow row;
    private final List<GameSeat> seats;
    private final Map<Long, Map<Integer, String>> answers;
    private final RunningPaper paper;
    private final boolean practice;
    private final AtomicLong watched;
    private final GameState state;
    private final Map<Long, GameSeat> byEntry;
    private final byte[] wall;

    /**
     * Creates a snapshot.
     *
     * @param answers the answers by entry and item
     * @param edition the edition that is played; in a rehearsal right answers may be shown at once
     * @param watched the time of the last poll
     */
    LiveGame(
            GameRow row,
            List<GameSeat> seats,
            Map<Long, Map<Integer, String>> answers,
            RunningPaper paper,
            RunningEdition edition,
            AtomicLong watched) {
        this.row = row;
        this.seats = seats;
        this.answers = answers;
        this.paper = paper;
        this.watched = watched;
        this.practice = edition.isPractice();
        this.state = new GameState(row, seats, answers, paper, edition.isRehearsal());
        this.byEntry = seats.stream().collect(Collectors.toMap(GameSeat::entryId, Function.identity()));
        this.wall = state.wall().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the JSON for the wall, in UTF-8. */
    public byte[] wall(long now) {
        watched.set(now);
        return wall;
    }

    /** Returns the JSON for the device of an entry, in UTF-8; empty when it does not play here. */
    public Optional<byte[]> phone(long entryId, long now) {
        watched.set(now);
        return Optional.ofNullable(byEntry.get(entryId))
                .map(seat -> state.phone(seat).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the paper for the wall as JSON in UTF-8, without the key. */
    public byte[] sheet() {
        return paper.sheet(row.language());
    }

    /** Returns whether it is a practice, without prizes, and nothing to play alone. */
    public boolean isPractice() {
        return practice;
    }

    /** Returns the public id of the game. */
    public String publicId() {
        return row.publicId();
    }

    /** Returns the tag of the language of the wall. */
    public String languageTag() {
        return row.language().getTag();
    }

    GameRow row() {
        return row;
    }

    List<GameSeat> seats() {
        return seats;
    }

    Map<Long, Map<Integer, String>> answers() {
        return answers;
    }

    AtomicLong watched() {
        return watched;
    }

    /** Returns whether the snapshot is still up to date. */
    boolean is(GameRow row, List<GameSeat> seats, Map<Long, Map<Integer, String>> answers, RunningPaper paper) {
        return this.row.equals(row)
                && this.seats.equals(seats)
                && this.answers.equals(answers)
                && Objects.equals(this.paper, paper);
    }

    /** Returns whether somebody follows the answers now. */
    boolean isFollowed(long now) {
        return row.phase() != GamePhase.LOBBY && now - watched.get() < WATCHED_MILLIS;
    }
}
