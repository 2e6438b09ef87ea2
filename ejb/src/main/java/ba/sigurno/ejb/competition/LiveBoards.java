package ba.sigurno.ejb.competition;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The boards as they were counted last, ready to be sent, for any number of threads. */
public final class LiveBoards {

    private final Map<String, byte[]> boards = new ConcurrentHashMap<>();

    /**
     * A board as JSON in UTF-8.
     *
     * @param edition the public id of the edition
     * @param authority the code of a jurisdiction's authority; empty for the whole country
     */
    public Optional<byte[]> json(String edition, String authority) {
        return Optional.ofNullable(boards.get(edition + "/" + authority));
    }

    void put(String edition, String authority, String json) {
        boards.put(edition + "/" + authority, json.getBytes(StandardCharsets.UTF_8));
    }
}
