package ba.sigurno.ejb.competition.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The boards as they were counted last, ready to be sent, for any number of threads. */
@ApplicationScoped
public class EditionBoards {

    private final Map<String, Made> boards = new ConcurrentHashMap<>();

    /** A board, for a page and for who wants data. */
    private record Made(EditionBoard board, byte[] json) {}

    /**
     * A board.
     *
     * @param edition the public id of the edition
     * @param authority the code of a jurisdiction's authority; empty for the whole country
     */
    public Optional<EditionBoard> board(String edition, String authority) {
        return Optional.ofNullable(boards.get(edition + "/" + authority)).map(Made::board);
    }

    /** The same as JSON in UTF-8. */
    public Optional<byte[]> json(String edition, String authority) {
        return Optional.ofNullable(boards.get(edition + "/" + authority)).map(Made::json);
    }

    /** Puts a board in its place; while it runs none takes the place of a final one. */
    public void put(String authority, EditionBoard board, String json) {
        var made = new Made(board, json.getBytes(StandardCharsets.UTF_8));
        boards.merge(
                board.edition() + "/" + authority,
                made,
                (old, next) -> next.board().seal() == null && old.board().seal() != null ? old : next);
    }
}
