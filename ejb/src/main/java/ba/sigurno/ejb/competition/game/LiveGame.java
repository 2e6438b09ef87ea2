package ba.sigurno.ejb.competition.game;

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

/** A game at a moment, all in memory and never changed: polls are answered from it, for any number of threads. */
public final class LiveGame {

    private static final long WATCHED_MILLIS = 30_000;

    private final GameRow row;
    private final List<GameSeat> seats;
    private final Map<Long, Map<Integer, String>> answers;
    private final RunningPaper paper;
    private final AtomicLong watched;
    private final GameState state;
    private final Map<Long, GameSeat> byEntry;
    private final byte[] wall;

    /**
     * A game as it is now.
     *
     * @param answers by entry and item
     * @param rehearsal whether what is right may be shown at once
     * @param watched when somebody last asked
     */
    LiveGame(
            GameRow row,
            List<GameSeat> seats,
            Map<Long, Map<Integer, String>> answers,
            RunningPaper paper,
            boolean rehearsal,
            AtomicLong watched) {
        this.row = row;
        this.seats = seats;
        this.answers = answers;
        this.paper = paper;
        this.watched = watched;
        this.state = new GameState(row, seats, answers, paper, rehearsal);
        this.byEntry = seats.stream().collect(Collectors.toMap(GameSeat::entryId, Function.identity()));
        this.wall = state.wall().getBytes(StandardCharsets.UTF_8);
    }

    /** What the wall shows, as JSON in UTF-8. */
    public byte[] wall(long now) {
        watched.set(now);
        return wall;
    }

    /** What the device of an entry shows, as JSON in UTF-8; empty when it does not play here. */
    public Optional<byte[]> phone(long entryId, long now) {
        watched.set(now);
        return Optional.ofNullable(byEntry.get(entryId))
                .map(seat -> state.phone(seat).getBytes(StandardCharsets.UTF_8));
    }

    /** What the wall asks, as JSON in UTF-8, without what is right. */
    public byte[] sheet() {
        return paper.sheet(row.language());
    }

    /** The public id of the game. */
    public String publicId() {
        return row.publicId();
    }

    /** The language in which the wall asks. */
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

    /** Whether this is what the game still is. */
    boolean is(GameRow row, List<GameSeat> seats, Map<Long, Map<Integer, String>> answers, RunningPaper paper) {
        return this.row.equals(row)
                && this.seats.equals(seats)
                && this.answers.equals(answers)
                && Objects.equals(this.paper, paper);
    }

    /** Whether answers matter to anybody now. */
    boolean isFollowed(long now) {
        return row.phase() != GamePhase.LOBBY && now - watched.get() < WATCHED_MILLIS;
    }
}
