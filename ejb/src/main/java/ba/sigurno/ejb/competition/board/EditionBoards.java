package ba.sigurno.ejb.competition.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The latest boards, ready to be sent, for any number of threads. */
@ApplicationScoped
public class EditionBoards {

    private final Map<String, Made> boards = new ConcurrentHashMap<>();

    /** A board, for pages and as JSON for programs. */
    private record Made(EditionBoard board, byte[] json) {}

    /**
     * Returns the latest board.
     *
     * @param edition the public id of the edition
     * @param authority the code of a jurisdiction's authority; empty for the whole country
     */
    public Optional<EditionBoard> board(String edition, String authority) {
        return Optional.ofNullable(boards.get(edition + "/" + authority)).map(Made::board);
    }

    /** Returns the latest board as JSON in UTF-8. */
    public Optional<byte[]> json(String edition, String authority) {
        return Optional.ofNullable(boards.get(edition + "/" + authority)).map(Made::json);
    }

    /** Replaces a board; a live one never replaces a final one. */
    public void put(String authority, EditionBoard board, String json) {
        var made = new Made(board, json.getBytes(StandardCharsets.UTF_8));
        boards.merge(
                board.edition() + "/" + authority,
                made,
                (old, next) -> next.board().seal() == null && old.board().seal() != null ? old : next);
    }
}
